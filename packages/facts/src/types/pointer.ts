import type { Span } from '@hegao/document'

/** Words that send the reader to another place of the draft (参见、承上): 见附件2, 如表1所示, 针对上述不足. */
export interface Pointer {
  readonly span: Span
  /** `annex-table` is 附表. */
  readonly to: 'attachment' | 'annex-table' | 'table' | 'shortcomings'
  /** 2 in 附件2. */
  readonly number?: number
  /** True where the sentence says that it does not stand in the draft: 另附, 另行报送. */
  readonly elsewhere: boolean
}

/** A sentence that says how many things are about to be listed (总括): 主要做了以下四项工作：. */
export interface Announcement {
  /** From 以下 or the number to the end of the noun: 以下四项工作. */
  readonly span: Span
  readonly value: number
  /** 项, 个; empty in 以下三方面. */
  readonly unit: string
  /** The words behind the unit: 方面的问题. */
  readonly noun: string
  /** True where the text says that they follow: 以下, 如下, 下列. */
  readonly below: boolean
  /** Other small numbers of the sentence: with 从三个方面抓好四项工作 either may be meant. */
  readonly others: readonly number[]
  /** Where the list has to begin: right behind the mark that ends the sentence. */
  readonly end: number
}
