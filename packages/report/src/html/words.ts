import type { Language, Values } from '@hegao/core'
import { type MessageId, put, type Speaker, messages as terminal } from '../words/messages.js'
import { type HtmlMessageId, messages } from './messages.js'

/** The words of the page: those of the terminal, and its own. */
export interface Words extends Speaker {
  say(id: MessageId | HtmlMessageId, values?: Values): string
}

const all = { ...terminal, ...messages }

export const createWords = (lang: Language): Words => ({
  lang,
  say: (id, values = {}) => put(lang, all[id], values),
})
