import type { Span } from '@hegao/document'
import type { Words } from '../types.js'

/** The number of a document (发文字号) as it is written: 青教发[2026]第05号. */
export interface DocumentNumber {
  readonly span: Span
  /** 机关代字 with what runs into it: 根据国发. */
  readonly agency: Words
  /** The bracket before the year, and the one behind it. */
  readonly open: Words
  readonly close: Words
  /** Figures of the year in half width: 2026; 26 where it is shortened. */
  readonly year: Words
  /** True for 〔〕; ﹝﹞ look the same to every reader. */
  readonly standardBrackets: boolean
  /** True for a code that only documents have: 国发, 临政办函. Not 印发（2024）5号 or 临罚字. */
  readonly ofDocument: boolean
  /** 第 before the serial number. */
  readonly ordinalWord?: Span
  /** Figures of the serial number in half width. */
  readonly serial: Words
}

/** A number that belongs to a person. */
export interface PrivateNumber {
  readonly span: Span
  /** `mobile` 手机号码; `identity` 居民身份证号码, its check digit right. */
  readonly kind: 'mobile' | 'identity'
  /** Half width, without spaces and hyphens. */
  readonly letters: string
  /** True where the words before it say that it is there to be called (举报电话, 值班手机). */
  readonly toBeCalled: boolean
}

/** A sentence that closes a letter of a certain kind (结束语). */
export interface Closing {
  readonly span: Span
  /**
   * `request` 妥否，请批示 and 请予批准 of 请示; `letter` 特此函复 and 请予函复 of 函; `reply` 特此批复;
   * `notice` 特此通知 and 请遵照执行 of 通知.
   */
  readonly kind: 'request' | 'letter' | 'reply' | 'notice'
}
