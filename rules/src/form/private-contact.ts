import { defineRule } from '@hegao/core'

/** 年度报告要向社会公开，个人的手机号码、身份证号码不宜留在稿里。 */
export default defineRule({
  id: 'form/private-contact',
  title: { 'zh-CN': '留有个人号码', en: 'Private number left in' },
  about: {
    'zh-CN':
      '稿里写着个人的手机号码或者居民身份证号码（校验码无误的），向社会公开之前要删去或者遮去几位。座机、热线，写明供群众拨打的举报、值班、咨询电话，已经遮去几位的，编号、账号和金额，都不算；报给上级的稿子（有主送机关）落款处的联系人和电话是附注，也不算。',
    en: 'A mobile number or an identity number with a right check digit is to be removed before the report is made public. Office numbers, hotlines, numbers to be called, masked ones, other long figures, and the contact note of a report with an addressee are right.',
  },
  severity: 'info',
  category: 'form',
  source: { level: '法律', name: '《中华人民共和国个人信息保护法》', verified: 'secondary' },
  messages: {
    mobile: {
      'zh-CN': '这里有个人手机号码“{masked}”。稿子向社会公开的，请删去或者换成办公电话。',
      en: 'A mobile number, {masked}: remove it, or give an office number, before the report is made public.',
    },
    identity: {
      'zh-CN': '这里有居民身份证号码“{masked}”。请删去，或者遮去几位。',
      en: 'An identity number, {masked}: remove or mask it.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '报名请与张明联系，手机⟦13800138000⟧。' },
      { text: '当事人李某，身份证号⟦11010519491231002X⟧，已依法处理。' },
    ],
    good: [
      { text: '联系电话：0571-88012345，热线12348，举报手机：13800138000。' },
      { text: '当事人手机138****8000，合同编号：13800138000，补偿13800138000元。' },
    ],
  },
  check({ draft, facts }, report) {
    for (const number of facts.privateNumbers) {
      const { kind, letters, toBeCalled, paragraph } = number
      const note = draft.paragraphs[paragraph]!.role === 'contact' && draft.parts.addressee
      if (kind === 'mobile' && (toBeCalled || note)) continue
      report(kind, number, { values: { masked: mask(letters) } })
    }
  },
})

const mask = (letters: string): string =>
  `${letters.slice(0, 3)}${'*'.repeat(letters.length - 7)}${letters.slice(-4)}`
