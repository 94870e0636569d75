import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { annotatedPaths } from './annotate.js'

const windows = (...names: string[]) => [
  ...annotatedPaths(
    names.map(name => ({ name })),
    '批注',
    'C:\\稿件',
    win32,
  ).values(),
]

test.each([
  [
    ['甲/报告.docx', '乙/报告.docx'],
    ['C:\\稿件\\批注\\甲\\报告.docx', 'C:\\稿件\\批注\\乙\\报告.docx'],
  ],
  [
    ['报告.docx', 'c:/稿件/甲/报告.docx'],
    ['C:\\稿件\\批注\\报告.docx', 'C:\\稿件\\批注\\甲\\报告.docx'],
  ],
  [
    ['报告.docx', 'D:/报告.docx', '//服务器/共享/报告.docx'],
    [
      'C:\\稿件\\批注\\稿件\\报告.docx',
      'C:\\稿件\\批注\\D\\报告.docx',
      'C:\\稿件\\批注\\服务器\\共享\\报告.docx',
    ],
  ],
])('copies of %j on Windows', (names, expected) => {
  expect(windows(...names)).toEqual(expected)
})

test('a copy of what was converted is .docx beside that of the .docx', () => {
  const names = ['报告.doc', '报告.docx', '网页.html']
  const paths = annotatedPaths(
    names.map(name => ({ name })),
    '批注',
    '/稿件',
    posix,
  )
  expect([...paths.values()]).toEqual([
    '/稿件/批注/报告.doc.docx',
    '/稿件/批注/报告.docx',
    '/稿件/批注/网页.html',
  ])
})
