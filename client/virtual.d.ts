declare module 'virtual:words/*' {
  export const dictionary: import('#shared/say.ts').Dictionary
}
