declare const HEGAO_VERSION: string | undefined

/** The version of the package, put in by the bundler; `dev` when run from source. */
export const version: string = typeof HEGAO_VERSION === 'string' ? HEGAO_VERSION : 'dev'

declare const HEGAO_BUILD: string | undefined

/** What tells this bundle from every other one; undefined when run from source. */
export const build: string | undefined = typeof HEGAO_BUILD === 'string' ? HEGAO_BUILD : undefined
