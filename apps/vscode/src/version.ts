declare const HEGAO_VERSION: string

export const version: string = HEGAO_VERSION
