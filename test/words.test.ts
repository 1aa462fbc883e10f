import { expect, test } from 'vitest'
import { detailRooms, fileRooms, noticeRooms, rooms, workplaceRooms } from '#shared/words.ts'

test('no key stands in two rooms: one of them would hide the other from whoever loads both', () => {
  const all = [...rooms, ...detailRooms, ...workplaceRooms, ...noticeRooms, ...fileRooms]
  const keys = all.flatMap((room) => Object.keys(room))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
