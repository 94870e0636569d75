import type { ListedCommand } from '../command.js'

/** Every command, in the order in which --help lists them. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'check',
    summary: { 'zh-CN': '检查稿子并打分', en: 'check drafts and score them' },
    usage: 'PATH…',
    load: async () => (await import('../later.js')).check,
  },
  {
    name: 'outline',
    summary: {
      'zh-CN': '打印认出的要素和层次，连同位置',
      en: 'print the parts and sections as recognised, with places',
    },
    usage: 'FILE',
    load: async () => (await import('../later.js')).outline,
  },
  {
    name: 'text',
    summary: { 'zh-CN': '打印读到的文字', en: 'print the text as it was read' },
    usage: 'FILE',
    load: async () => (await import('../later.js')).text,
  },
  {
    name: 'facts',
    summary: {
      'zh-CN': '打印从文字里读出的事实：规则根据它们说话或者不说话',
      en: 'print the facts that were read: what rules speak or keep silent by',
    },
    usage: 'FILE',
    load: async () => (await import('../later.js')).facts,
  },
  {
    name: 'rules',
    summary: { 'zh-CN': '列出全部规则', en: 'list all rules' },
    usage: '',
    load: async () => (await import('../later.js')).rules,
  },
  {
    name: 'explain',
    summary: {
      'zh-CN': '说明一条规则：为什么、依据、正误例子',
      en: 'explain a rule: why, its authority, examples',
    },
    usage: 'RULE',
    load: async () => (await import('../later.js')).explain,
  },
  {
    name: 'profiles',
    summary: {
      'zh-CN': '列出认得的报告类型和它们的要求',
      en: 'list the kinds of report and what they require',
    },
    usage: '',
    load: async () => (await import('../later.js')).profiles,
  },
  {
    name: 'law',
    summary: {
      'zh-CN': '查一部法律法规、文件：全称、日期、效力、简称',
      en: 'look up a law or document: title, days, status, names',
    },
    usage: 'NAME',
    load: async () => (await import('../later.js')).law,
  },
  {
    name: 'catalogue',
    summary: {
      'zh-CN': '法律法规目录收了什么、截至哪一天、不收什么',
      en: 'what the catalogue of laws covers, until when, and what not',
    },
    usage: '',
    load: async () => (await import('../later.js')).catalogue,
  },
  {
    name: 'accept',
    summary: {
      'zh-CN': '把看过、可以不改的问题连同理由记入 hegao.yaml',
      en: 'note in hegao.yaml which findings may stay, and why',
    },
    usage: 'FILE…',
    load: async () => (await import('../later.js')).accept,
  },
  {
    name: 'baseline',
    summary: {
      'zh-CN': '把现有问题记成基线，以后只拦新问题',
      en: 'note the findings there are, so that the gate stops only new ones',
    },
    usage: 'PATH…',
    load: async () => (await import('../later.js')).baseline,
  },
  {
    name: 'init',
    summary: { 'zh-CN': '在当前文件夹写一个 hegao.yaml', en: 'write a small hegao.yaml here' },
    usage: '',
    load: async () => (await import('../later.js')).init,
  },
  {
    name: 'print-config',
    summary: {
      'zh-CN': '打印对一个文件有效的设置，连同出处',
      en: 'print the settings for a file and where each comes from',
    },
    usage: 'FILE',
    load: async () => (await import('../later.js')).printConfig,
  },
  {
    name: 'lsp',
    summary: {
      'zh-CN': '启动语言服务器，供编辑器使用',
      en: 'start the language server, for editors',
    },
    usage: '',
    load: async () => (await import('../later.js')).lsp,
  },
]
