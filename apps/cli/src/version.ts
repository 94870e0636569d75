declare const HEGAO_VERSION: string | undefined

/** The version of the package, put in by the bundler; `dev` when run from source. */
export const version: string = typeof HEGAO_VERSION === 'string' ? HEGAO_VERSION : 'dev'
