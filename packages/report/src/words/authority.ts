import { authorityLine, type Source } from '@hegao/core'
import type { Speaker } from './messages.js'

/** 依据 in the language of the page. */
export const authority = ({ lang }: Speaker, source: Source): string => authorityLine(source, lang)
