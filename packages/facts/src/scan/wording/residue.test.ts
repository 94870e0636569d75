import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).residues.map(({ span, kind }) => `${kind}: ${text.slice(span.start, span.end)}`)

describe('residues', () => {
  it.each([
    ['正文', 'label: 正文'],
    ['正文：我局依法行政。', 'label: 正文：'],
    ['【正文】', 'label: 【正文】'],
    ['【正文】：我局依法行政。', 'label: 【正文】：'],
    ['【 正 文 】', 'label: 【 正 文 】'],
    ['正 文', 'label: 正 文'],
    ['正 文：我局依法行政。', 'label: 正 文：'],
    ['**一是学法。**再者', 'markup: **一是学法。**'],
    ['一是学法 **二是用法。**再者', 'markup: **二是用法。**'],
    ['##  一、主要做法', 'markup: ##  '],
    ['<h2>主要做法', 'markup: <h2>'],
    ['依法&#x884c;政', 'entity: &#x884c;'],
    ['“依法&nbsp;行政”', 'entity: &nbsp;'],
    ['依法行政銆備富', 'encoding: 銆備'],
    ['依法行政鈥滃富', 'encoding: 鈥滃'],
    ['见错误！未找到引用源', 'field: 错误！未找到引用源'],
    ['见错误 !未定义书签。', 'field: 错误 !未定义书签。'],
    ['见错误! 未定义书签。', 'field: 错误! 未定义书签。'],
    ['见Error! Bookmark not defined，', 'field: Error! Bookmark not defined'],
    ['见Error! Bookmark not defined.', 'field: Error! Bookmark not defined.'],
    ['$1，规范', 'replacement: $1'],
    ['落实$1', 'replacement: $1'],
    ['共$' + '{件数}件', 'replacement: $' + '{件数}'],
    ['好的， 以下是为您撰写的报告。', 'assistant: 好的， 以下是为您撰写的报告。'],
    ['领导说好的，以下是为您撰写的报告。', 'assistant: 以下是为您撰写的报告。'],
    ['以下是为您撰写的报告', 'assistant: 以下是为您撰写的报告'],
    ['希望这份报告对您有所帮助', 'assistant: 希望这份报告对您有所帮助'],
    ['希望以上内容能给您带来启发。', 'assistant: 希望以上内容能给您带来启发。'],
    ['希望以上内容能对您有所启发。', 'assistant: 希望以上内容能对您有所启发。'],
    ['希望以上内容对您有帮助和启发。', 'assistant: 希望以上内容对您有帮助和启发。'],
    ['作为AI助手，我建议', 'assistant: 作为AI助手'],
    ['作为AI助手无法提供', 'assistant: 作为AI助手'],
    ['作为一款人工智能助手，我建议', 'assistant: 作为一款人工智能助手'],
    ['作为大语言模型，我无法', 'assistant: 作为大语言模型'],
    ['作为大型语言模型，我无法', 'assistant: 作为大型语言模型'],
    ['作为人工智能模型，我无法', 'assistant: 作为人工智能模型'],
    ['作为人工智能大模型，我无法', 'assistant: 作为人工智能大模型'],
    ['作为人工智能语言模型，建议', 'assistant: 作为人工智能语言模型'],
    ['作为一个人工智能语言模型，建议', 'assistant: 作为一个人工智能语言模型'],
    ['如果您需要修改，请随时告诉我', 'assistant: 如果您需要修改，请随时告诉我'],
    ['如有疑问，随时联系我！', 'assistant: 如有疑问，随时联系我！'],
    ['如需修改，请随时告诉我，', 'assistant: 如需修改，请随时告诉我'],
    ['一是学法。**二是用法。**再者', 'markup: **二是用法。**'],
    ['## 一、主要做法', 'markup: ## '],
    ['依法<br/>行政', 'markup: <br/>'],
    ['<p style="x">依法行政', 'markup: <p style="x">'],
    ['依法&nbsp;行政', 'entity: &nbsp;'],
    ['依法&nbsp行政', 'entity: &nbsp'],
    ['依法&amp;nbsp;行政', 'entity: &amp;nbsp;'],
    ['依法&amp;行政', 'entity: &amp;'],
    ['依法&#160;行政', 'entity: &#160;'],
    ['《关于&lt;办法》', 'entity: &lt;'],
    ['依法\ufffd\ufffd行政', 'encoding: \ufffd\ufffd'],
    ['依法锟斤拷锟斤拷行政', 'encoding: 锟斤拷锟斤拷'],
    ['ï»¿依法行政', 'encoding: ï»¿'],
    ['æ³•æ²»', 'encoding: æ³•æ²»'],
    ['见错误!未找到引用源。', 'field: 错误!未找到引用源。'],
    ['共#DIV/0!件', 'field: #DIV/0!'],
    ['落实$1，规范', 'replacement: $1'],
    ['落实$1,规范', 'replacement: $1'],
    ['落实$2制度', 'replacement: $2'],
    ['以下是为您生成的年度报告内容：', 'assistant: 以下是为您生成的年度报告内容：'],
    ['好的，以下是为您撰写的报告。', 'assistant: 好的，以下是为您撰写的报告。'],
    ['希望以上内容对您有所帮助！', 'assistant: 希望以上内容对您有所帮助！'],
    ['如需修改，请随时告诉我。', 'assistant: 如需修改，请随时告诉我。'],
    ['作为人工智能语言模型，我无法', 'assistant: 作为人工智能语言模型'],
    ['作为一个AI助手，我建议', 'assistant: 作为一个AI助手'],
    ['共{{件数}}件', 'replacement: {{件数}}'],
    ['共$' + '{n}件', 'replacement: $' + '{n}'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('UTF-8 that was read as GBK', () => {
    expect(read('渚濇硶琛屾斂锛岃鑼冩墽娉曘€')).toEqual(['encoding: 锛岃'])
  })

  it.each([
    '正文和附件一并报送',
    '*注：【正文】',
    '*注：详见正文',
    '使用C# 语言编写',
    '作为人工智能语言模型的企业',
    '被执行人王**、李**和张**已履行',
    '办理**件，**人参加',
    '处以罚款**元**角',
    '电话138****0000',
    '共12件**，其中',
    '#话题#',
    '#1号楼',
    '响应时间<10分钟，可用率>99%',
    'R&D投入、A&B公司',
    'http://a.example/?a=1&lt=2',
    '投资$3000万，单价$1左右',
    '$1万',
    '$1,000元',
    'François与José',
    '木工用斧锛凿锯',
    '水很烫烫的',
    '错误率为0',
    '回复“希望以上答复对您有所帮助”',
    '作为人工智能大模型服务提供者，企业应当备案',
    '以下是为您服务的窗口',
    '希望本次活动对群众有所帮助',
    '{}',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it.each(['**', '**中', '#', '<p ', '&', '锛', 'å', '$', '{{', '正文', '错误', '\ufffd中'])(
    'are read of 100,000 times “%s”',
    piece => {
      expect(() => read(piece.repeat(100_000))).not.toThrow()
    },
  )
})
