import type { Command } from '../command.js'
import { version } from '../version.js'

export const lsp: Command = {
  name: 'lsp',
  summary: {
    'zh-CN': '启动语言服务器，供编辑器使用',
    en: 'start the language server, for editors',
  },
  usage: '',
  details: {
    'zh-CN':
      '编辑器自己会启动它，经标准输入输出通话，不用手工运行。各编辑器怎么设置见 docs/editors.md。',
    en: 'Editors start it themselves and talk to it on standard input and output. docs/editors.md says how to set them up.',
  },
  options: {
    stdio: {
      about: {
        'zh-CN': '经标准输入输出通话；也只有这一种方式',
        en: 'talk on standard input and output; there is no other way',
      },
    },
    clientProcessId: {
      value: 'PID',
      about: { 'zh-CN': '编辑器的进程号', en: 'process of the editor' },
    },
  },
  arity: [0, 0],
  async run() {
    // No other command wants to know.
    const { serveStdio } = await import('@hegao/language-server/node')
    return serveStdio(version)
  },
}
