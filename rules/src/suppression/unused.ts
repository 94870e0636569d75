import { defineRule, isReason } from '@hegao/core'

/** 稿子改好了，当初的“不检查”就该删去，否则会盖住以后的新错。 */
export default defineRule({
  id: 'suppression/unused',
  title: { 'zh-CN': '用不着的“不检查”', en: 'Unused suppression' },
  about: {
    'zh-CN':
      'hegao-disable 注释或者 hegao.yaml 里写明是本稿的 accepted 条目没有对上任何问题：稿子已经改好，或者写的字句不对。前面没有 hegao-disable 的 hegao-enable 也是。请删去或改正。',
    en: 'A hegao-disable comment or an accepted entry for this very file matches no finding: the draft was mended, or its words are wrong. So does a hegao-enable without a hegao-disable before it. Delete or correct it.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '实务', name: '核稿意见有采纳、不采纳，不采纳的说明理由', verified: 'practice' },
  phase: 'after',
  messages: {
    directive: {
      'zh-CN': '这里没有“{rule}”的问题，这条“不检查”用不着了，请删去。',
      en: 'There is no finding of {rule} here; delete this suppression.',
    },
    enable: {
      'zh-CN': '前面没有要恢复的 {disable}，这条 hegao-enable 用不着，请删去或者改正。',
      en: 'No {disable} stands before this hegao-enable; delete or correct it.',
    },
    accepted: {
      'zh-CN': '{origin} 的 accepted 条目（{rule}）没有对上本稿的任何问题，请删去或者改正。',
      en: 'The accepted entry at {origin} ({rule}) matches no finding of this draft; delete or correct it.',
    },
  },
  examples: {
    kind: 'draft',
    widthMatters: true,
    bad: [
      {
        text: '⟦<!-- hegao-disable-next-line wording/repeated-word: 单位名称如此 -->⟧\n现将有关情况报告如下。\n',
      },
      {
        text: '依法行政。\n\n⟦<!-- hegao-enable wording/repeated-word -->⟧\n',
      },
    ],
    good: [
      {
        text: '<!-- hegao-disable-next-line wording/repeated-word: 单位名称如此 -->\n现将现将有关情况报告如下。\n',
      },
      {
        text: '<!-- hegao-disable wording/repeated-word: 单位名称如此 -->\n现将现将有关情况报告如下。\n\n<!-- hegao-enable wording/repeated-word -->\n',
      },
      {
        text: '<!-- hegao-disable-next-line wording/repeated-word -->\n依法行政。\n',
        because: {
          'zh-CN': '没有理由的，由另一条指出。',
          en: 'Without a reason it is told by suppression/malformed.',
        },
      },
    ],
  },
  check({ suppressions }, report) {
    for (const one of suppressions) {
      const { rule, reason, known, used } = one
      if (used > 0 || !known) continue
      if (one.kind === 'accepted') {
        const { origin, scoped } = one.accepted
        if (scoped && isReason(reason))
          report('accepted', 'draft', { values: { rule, origin }, data: { origin } })
      } else if (one.action === 'enable') {
        const disable = `hegao-disable ${rule}`.trim()
        report('enable', { source: one.directive }, { values: { disable } })
      } else if (one.action === 'disable' && isReason(reason))
        report('directive', { source: one.directive }, { values: { rule } })
    }
  },
})
