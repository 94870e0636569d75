import { describeInHost } from '../bench/describe-in-host.js'
import { runInHost } from '../bench/host.js'
import { street } from '../drafts.js'

describeInHost('folders', browser =>
  runInHost(browser, {
    suite: 'folders',
    prepare(desk) {
      desk.put('甲/街道.txt', street)
      desk.put('甲/hegao.yaml', 'severities:\n  number/total-mismatch: info\n')
      desk.put('乙/街道.txt', street)
      desk.put('乙/hegao.yaml', 'severities:\n  wording/repeated-word: "off"\n')
      return desk.put(
        '两处.code-workspace',
        JSON.stringify({ folders: [{ path: '甲' }, { path: '乙' }] }),
      )
    },
  }),
)
