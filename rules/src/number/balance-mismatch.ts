import { defineRule } from '@hegao/core'
import { expectedOf, type Quantity, roundingOf, writeBalance } from '@hegao/facts'

/** 有多少、来多少、走多少，就剩多少：前面几个数定了，后一个数也就定了。 */
export default defineRule({
  id: 'number/balance-mismatch',
  title: {
    'zh-CN': '收支存、增减的几个数对不上',
    en: 'What was, came and went does not leave what is',
  },
  about: {
    'zh-CN':
      '年初、进出与年末，结转、新收、办结与未结，新增、退出与净增，上半年、下半年与全年，应当平衡：前面几个数定了，最后一个数也就定了。有约数、有“等”、另有进出的，不下断语。',
    en: 'What there was, came and went leaves what there is; what was added less what was taken away is the net change; two halves are the year. Approximate figures, 等 and other ways in or out prove nothing.',
  },
  details: {
    'zh-CN': [
      '一个接一个写出来的（可以分成几句），按前几个推算最后一个：各季度与半年、上半年、下半年与全年，下半年比上半年多多少，新增、退出与净增，年初、进出与年末，编制、实有与空编，基金的收入、支出与当期结余，上年结转、新收、办结与未结。',
      '办结的不会多于上年结转加新收；“由41项减为36项，其中取消3项、下放3项”，减去的应当正是差数。',
      '不下断语的：另有不予受理、移送、撤回一类去处没有写明数目的，净增、节约没有写明进出的，滚存结余、累计结余。',
    ],
    en: [
      'In a row, perhaps over some sentences, the last follows from the others: quarters, halves and the year, how much more one half has than the other, the net change, the end of the year, posts, people and vacancies, what a fund earned, spent and has left of the year, what was left, came, was closed and is left.',
      'No more is closed than was left and came; what went (由41项减为36项，其中取消3项、下放3项) is just the difference.',
      'Left alone: other ways out (不予受理, 移送, 撤回) without a number, net changes without what came and went, and what funds have left of all years.',
    ],
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    balance: {
      'zh-CN': '前后几个数对不上：{arithmetic}，文中为{result}。请核对这几个数。',
      en: 'The figures do not work out: {arithmetic}, the text says {result}.',
    },
    reversed: {
      'zh-CN': '多少写反了：{arithmetic}，文中为{result}。请核对是多还是少，或者前面的数是否写倒。',
      en: 'More and less are swapped: {arithmetic}, the text says {result}.',
    },
    over: {
      'zh-CN':
        '办结的多于应办的：上年留下的加上新收的，最多{most}，文中办结{result}。请核对这几个数。',
      en: 'More was closed than there was: {most} at most, the text says {result}.',
    },
    term: { 'zh-CN': '算式里的数：{figure}', en: 'A figure of it: {figure}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '在册社区矫正对象⟦31人⟧，全年新接收24人、解除17人（2022年底在册26人），无脱管漏管。',
      },
      {
        text: '三项保险基金全年总收入65.50亿元，其中养老62.37亿元、失业1.84亿元、工伤1.29亿元；总支出60.56亿元，当期结余⟦4.49亿元⟧。',
      },
      { text: '全年共办理399件，审结358件，年末未结⟦31件⟧。' },
      {
        text: '受理376件，加上上年结转23件，共办理399件；审结358件，其中维持200件、终止158件，年末未结⟦31件⟧。',
      },
      { text: '社区矫正对象在册⟦26人⟧，年内接收19人、解除15人，年初为24人。' },
      { text: '年初库存22吨，购入19吨，使用15吨，年末库存⟦28吨⟧。' },
      {
        text: '收到行政复议申请158件，受理143件，不予受理15件；加上上年结转11件，审结149件，结转⟦15件⟧。',
      },
      { text: '社会保险基金收入127.4亿元、支出118.9亿元，当期结余⟦9.5亿元⟧，累计结余76.3亿元。' },
      { text: '上半年立案938件，下半年立案850件，全年立案⟦1798件⟧。' },
      { text: '新增司法所20个、退出2个，净增⟦22个⟧。' },
      { text: '核定编制153名，实有142名，空编⟦21名⟧。' },
      { text: '上年结转13件，新收108件，办结110件，未结⟦10件⟧。' },
      { text: '上年结转12件。全年新收86件，办结90件。年末未结⟦9件⟧。' },
      { text: '全年新收复议案件57件，上年结转5件，审结⟦66件⟧。' },
      { text: '一季度立案120件，二季度立案130件，上半年立案⟦240件⟧。' },
      { text: '上半年立案612件，下半年立案838件，下半年比上半年多⟦225件⟧。' },
      { text: '权责清单由41项减为⟦36项⟧，其中取消3项、下放3项。' },
      { text: '上半年立案838件，下半年立案612件，下半年比上半年多⟦226件⟧。' },
      { text: '年初在册调解员28人，年内新聘9人、解聘5人，年末⟦33人⟧。' },
      { text: '保留许可事项86项，较上年净减⟦9项⟧（取消14项、承接4项）。' },
    ],
    good: [
      { text: '全年共办理399件，审结358件，撤回4件，年末未结37件。' },
      {
        text: '全年办理399件，审结358件，其中终止100件，年末未结31件。',
        because: {
          'zh-CN': '怎样审结的没有列全，终止的可能在外。',
          en: 'Not all of those closed are listed; 终止 may be besides.',
        },
      },
      { text: '社区矫正对象在册26人，年内接收19人、解除15人，年初为22人。' },
      { text: '年初计划培训22人，接收19人、解除15人，年末28人。' },
      {
        text: '上半年培训214人，下半年培训175人，全年培训380人。',
        because: { 'zh-CN': '两次参加的可能是同一个人。', en: 'Some may have come twice.' },
      },
      {
        text: '全年受理复议申请57件，办结62件。',
        because: { 'zh-CN': '办结的可能有上年的。', en: 'Some may be of the year before.' },
      },
      {
        text: '全年办理案件938件，其中上半年582件，比下半年多226件。',
        because: { 'zh-CN': '差数不是分项。', en: 'A difference is no part.' },
      },
      {
        text: '权责清单由41项减为36项，其中取消3项、下放1项。',
        because: { 'zh-CN': '减少的未必都列了。', en: 'Not all that went need be named.' },
      },
      {
        text: '受理复议案件58件，审结60件；另有5件结转下年。',
        because: { 'zh-CN': '审结的可能有上年的。', en: 'Some may be of the year before.' },
      },
      {
        text: '收到复议申请28件，受理25件，上年结转3件，共办结24件，结转下年4件。',
        because: {
          'zh-CN': '收到、受理、办结是一件事的几步，不是几个分项。',
          en: 'Received, taken in, closed: steps of one matter, no parts.',
        },
      },
      {
        text: '医保基金收入127.4亿元、支出118.9亿元，年末滚存结余76.3亿元。',
        because: { 'zh-CN': '滚存结余里有往年的。', en: 'It holds what earlier years left.' },
      },
      {
        text: '收到复议申请158件，受理143件，不予受理15件，上年结转11件，审结149件，移送管辖2件，结转3件。',
      },
      {
        text: '净增企业87家，其中新开办42家、关停5家。',
        because: {
          'zh-CN': '“其中”可能只说了一部分。',
          en: '其中 may name some of what came and went.',
        },
      },
      { text: '收到复议申请26件，上年结转4件，应审理28件。' },
      { text: '上半年立案838件，下半年立案612件，下半年比上半年少226件。' },
    ],
  },
  check({ facts, draft }, report) {
    for (const balance of facts.balances) {
      const { paragraph, terms, result, atMost } = balance
      const over = result.quantity.value - expectedOf(balance)
      const off = atMost ? over : Math.abs(over)
      if (off <= roundingOf({ total: result.quantity, parts: terms })) continue
      const { text } = draft.paragraphs[paragraph]!
      const written = ({ span }: Quantity) => text.slice(span.start, span.end)
      const place = { paragraph, span: result.quantity.span }
      const own = written(result.quantity)
      const arithmetic = writeBalance(balance, written)
      const kind = expectedOf(balance) === -result.quantity.value ? 'reversed' : 'balance'
      report(atMost ? 'over' : kind, place, {
        values: {
          arithmetic,
          most: terms.length > 1 ? arithmetic : written(terms[0]!.quantity),
          result: own,
        },
        related: terms.map(({ quantity }) => ({
          messageId: 'term',
          values: { figure: written(quantity) },
          place: { paragraph, span: quantity.span },
        })),
      })
    }
  },
})
