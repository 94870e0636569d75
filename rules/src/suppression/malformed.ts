import { defineRule, isReason } from '@hegao/core'

/** 没有理由的“不检查”，别人无从核对，所以不生效。 */
export default defineRule({
  id: 'suppression/malformed',
  title: { 'zh-CN': '“不检查”的写法有误', en: 'Suppression that does not work' },
  about: {
    'zh-CN':
      '稿中的 hegao-disable 注释要写明规则和理由：<!-- hegao-disable-next-line 规则: 理由 -->；Word 里用批注：核稿忽略 规则：理由。没有理由、没有写规则、规则名或者 hegao- 后面的词写错的，都不起作用，并在这里提出。',
    en: 'A hegao-disable comment names a rule and a reason; in Word, so does a comment 核稿忽略 RULE：reason. Without them, or with a misspelt rule or word, it has no effect and is reported here.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '实务', name: '核稿意见有采纳、不采纳，不采纳的说明理由', verified: 'practice' },
  phase: 'after',
  messages: {
    reason: {
      'zh-CN': '这条“不检查”没有写理由，不起作用。请写成：hegao-disable-next-line {rule}: 理由。',
      en: 'This suppression gives no reason and has no effect. Write: hegao-disable-next-line {rule}: reason.',
    },
    commentReason: {
      'zh-CN': '这条“核稿忽略”批注没有写理由，不起作用。请写成：核稿忽略 {rule}：理由。',
      en: 'This comment gives no reason and has no effect. Write: 核稿忽略 {rule}：reason.',
    },
    rule: {
      'zh-CN': '这条“不检查”没有写是哪一条规则，不起作用。',
      en: 'This suppression names no rule and has no effect.',
    },
    word: {
      'zh-CN': '没有“{written}”这种写法，不起作用。是不是想写“{meant}”？',
      en: 'There is no directive “{written}”; it has no effect. Did you mean “{meant}”?',
    },
    misspelt: {
      'zh-CN': '没有“{rule}”这条规则，这条“不检查”不起作用。是不是想写“{meant}”？',
      en: 'There is no rule “{rule}”; this suppression has no effect. Did you mean “{meant}”?',
    },
    unknown: {
      'zh-CN': '没有“{rule}”这条规则，这条“不检查”不起作用。hegao rules 列出全部规则。',
      en: 'There is no rule “{rule}”; this suppression has no effect. See hegao rules.',
    },
  },
  examples: {
    kind: 'draft',
    widthMatters: true,
    bad: [
      {
        text: '⟦<!-- hegao-disable-next-line wording/repeated-word -->⟧\n现将现将有关情况报告如下。\n',
      },
      { text: '⟦<!-- hegao-disable-next-line wording/repeated: 地名 -->⟧\n依法行政。\n' },
      { text: '⟦<!-- hegao-disable-next-line -->⟧\n依法行政。\n' },
      { text: '⟦<!-- hegao-disable-file words/*: 引用来文原话 -->⟧\n依法行政。\n' },
      { text: '⟦<!-- hegao-disable-next-line wording/repeated-word: …… -->⟧\n现将现将报告。\n' },
      {
        text: '⟦<!-- hegao-disable-line wording/repeated-word: 单位名称如此 -->⟧\n依法行政。\n',
      },
      { text: '⟦<!-- hegao-disable-next-line budget/total: 口径不同 -->⟧\n依法行政。\n' },
    ],
    good: [
      {
        text: '<!-- hegao-disable-next-line wording/repeated-word: 单位名称如此 -->\n现将现将有关情况报告如下。\n',
      },
    ],
  },
  check({ suppressions }, report) {
    for (const one of suppressions) {
      if (one.kind === 'accepted') continue
      const { rule, reason, known, meant, directive } = one
      const place = { source: directive }
      if (one.action === 'unknown') report('word', place, { values: one.word })
      else if (one.action === 'disable' && rule === '') report('rule', place)
      else if (!known)
        report(meant ? 'misspelt' : 'unknown', place, { values: { rule, meant: meant ?? '' } })
      else if (one.action === 'disable' && !isReason(reason))
        report(one.kind === 'comment' ? 'commentReason' : 'reason', place, { values: { rule } })
    }
  },
})
