declare module 'virtual:words/*' {
  export const dictionary: import('#shared/say.ts').Dictionary
}

declare module 'virtual:workplace/*' {
  export const dictionary: import('#shared/say.ts').Dictionary
}

declare module 'virtual:notices/*' {
  export const dictionary: import('#shared/say.ts').Dictionary
}

declare module 'virtual:detail/*' {
  export const dictionary: import('#shared/say.ts').Dictionary
}
