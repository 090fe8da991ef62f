extension EnglishSentences {
  /// What is wrong with templates, and what they hold.
  static let templates = #"""
    图里没有表格行；表格一行一行写，格与格之间用制表符隔开
      the picture has no row of a table; write a table row by row, with tabs between the cells
    “{”没有配上“}”
      “{” without its “}”
    “}”前面没有“{”
      no “{” before “}”
    “{%@}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字
      “{%1}” is no column; write {column}, {line.column}, {head.column}, {year} or {priorYear}, in letters and digits
    “{%@}”不用加“!”，只有 level1!、level2! 才加
      “{%1}” needs no “!”; only level1! and level2! have one
    “%@”不是行标；写 @块 或 @块.层次，用英文字母、数字
      “%1” marks no row; write @block or @block.level, in letters and digits
    没有叫“%@”的层次，可以写 %@
      there is no level “%1”; there are %2
    “%@”后面空一格，再写第一格
      a space follows “%1”, then the first cell
    “%@”已经有一行了
      “%1” has a row already
    “@”只能写在一行的开头，或者“|”的后面
      “@” stands only at the start of a row or behind “|”
    一行里只能有一个“|”
      a row has one “|” at most
    这一行有 %@ 格，表格应有 %@ 格
      this row has cells: %1; the table should have %2
    “|”的这一边有 %@ 格，应有 %@ 格
      this side of “|” has cells: %1; it should have %2
    这里没有可以并进去的格；并起来的格应是一个长方形
      there is no cell to join here; joined cells make a rectangle
    表格行写到注的后面了，移到注的前面
      a row of the table stands behind the note; move it before
    flow 图里没有空位；至少一行要有 {栏目}
      the flow picture has no hole; at least one line needs a {column}
    flow 图没有格，不写制表符和“|”
      a flow picture has no cells: no tabs, no “|”
    “{%@}”不能写在 flow 图里；写 {栏目}、{栏目=选项}、{head.栏目}、{year} 或 {priorYear}
      “{%1}” cannot stand in a flow picture; write {column}, {column=choice}, {head.column}, {year} or {priorYear}
    flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}
      a repeated line of a flow picture has two holes with a space between: @block.category {name} {value}
    %@比%@增减的百分比
      the change of %1 against %2 in per cent
    科目表里“%@”的名称
      the name of “%1” in the list of accounts
    按“%@”推定
      follows “%1”
    ，没有就是
      , else\s
    所管的那一格
      the cell it rules
    部门
      department
    的
       of it:\s
    %@的%@之和
      sum of %2 over %1
    下级
      the level below
    %@里%@各行
      the rows of %1%2
    %@各单位 %@\s
      %2 of every unit in %1
    %@各单位同一类
      the same class of every unit in %1
    %@各行
      the rows of %1
    %@各张%@
      the sheets of %2%1
    %@的
       where %1
    %@是%@
      %1 is %2
    %@相同
      %1 is the same
    %@以 %@ 开头
      %1 begins with %2
    %@是这一行
      %1 is this row
    %@是“%@”
      %1 is “%2”
    %@是空或 0
      %1 is blank or 0
    %@填了
      %1 is filled in
    %@有一行填了%@
      %2 is filled in %1
    ，并且
      , and\s
    ，或者
      , or\s
    不是：%@
      not: %1
    表间
      between tables
    各表都有
      in every table
    | 代号 | 等级 | 位置 | 说法 | 依据 |
      | id | severity | place | words | basis |
    “%@”等于算出来的数
      “%1” equals the figure worked out
    （全份一次）
       (once a document)
    %@  %@  %@年
      %1  %2  %3
    表间规则
      Rules between tables
    提问顺序：
      Order of asking:\s
    （可有多张）
       (any number of sheets)
      规则
        Rules
    栏目
      columns
    固定的行
      fixed rows
    可以增行的清单
      a list that grows
    由%@汇总的科目树
      a tree of accounts over %1
    每个预算单位一行
      a row for every budget unit
    %@的每一类一行
      a row for every class of %1
    ；只在%@时
      ; only where %1
    %@：%@%@
      %1: %2%3
    只在%@时
      only where %1
    先取“%@”，可以改
      “%1” unless changed
    必填
      required
    可填
      optional
    先取 %@，可以改
      %1 unless changed
    = %@（%@）
      = %1 (%2)
    栏目名
      the name of a column
    ==、<= 或 >=
      ==, <= or >=
    有行的部分（block）
      a block with rows
    清单名
      the name of a list
    表名
      the name of a table
    部分名
      the name of a block
    代码
      a code
    “,”
      “,”
    末尾
      the end
    参数名
      the name of a parameter
    整数
      a whole number
    结果
      a result
    金额（%@）
      an amount (%1)
    百分比
      a percentage
    个数
      a number of things
    文字
      a text
    科目代码
      an account code
    另一张表的行
      a row of another table
    另一个格
      another cell
    规则代号
      the id of a rule
    @代号 标题
      @id title
    有清单的句子
      a sentence with a list
    标题
      a title
    {*} 后面的字
      words behind {*}
    句子
      a sentence
    键
      key
    行
      row
    表
      table
    部分
      block
    表式
      form
    套表
      set
    科目表
      list of accounts
    选项表
      list of choices
    指标类别
      category of indicators
    项目种类
      kind of project
    栏目类型
      kind of column
    算法
      function
    空位
      hole
    文字段落
      passage
    参数
      parameter
    规则
      rule
    层级
      level
    等级
      severity
    把握程度
      certainty
    填写要求
      need
    金额单位
      unit of amounts
    显示方式
      way to show
    零的写法
      way to write zero
    表头
      heading
    没有这个文件
      there is no such file
    文件不是 UTF-8 文字
      the file is not UTF-8 text
    YAML 写法读不懂：看缩进、冒号后的空格和引号
      cannot make sense of the YAML: look at indentation, the space behind a colon, quotes
    文件里有 YAML 不允许的字符
      the file has characters that YAML does not allow
    文件是空的
      the file is empty
    套表的 YAML 共 %@ 字节，上限 %@；把行和说明移到 TSV
      the YAML of the set has %1 bytes, at most %2; move rows and explanations to TSV
    没有套表用到表式“%@”
      no set uses the form “%1”
    没有叫“%@”的%@
      there is no %2 “%1”
    %@“%@”出现两次
      the %1 “%2” stands here twice
    缺%@“%@”
      the %1 “%2” is lacking
    这里应是“键: 值”
      “key: value” is expected here
    这里应是列表
      a list is expected here
    这里应是文字
      a text is expected here
    “%@”不是整数
      “%1” is no whole number
    “%@”应写 yes 或 no
      write yes or no, not “%1”
    公式前面要写规则代号：ROWBP = %@
      the id of a rule stands before a formula: ROWBP = %1
    代号“%@”只能用小写字母开头的英文字母和数字
      the id “%1” has letters and digits only, a small letter first
    这一行有 %@ 格，表头有 %@ 格
      this row has cells: %1; the heading has %2
    公式里有不能识别的字符“%@”
      unknown character in the formula: “%1”
    引号没有收尾
      the quote does not end
    这里应是%@，写的是“%@”
      %1 is expected here, it says “%2”
    公式到这里应当结束，后面还有“%@”
      the formula should end here, “%1” follows
    “%@”不是金额，不能加减
      “%1” is no amount and cannot be added
    %@和%@不能直接相加或相比
      %1 and %2 cannot be added or compared
    这一栏是%@，公式得出的是%@
      this column is %1, the formula gives %2
    “%@”不是科目代码栏
      “%1” is no column of account codes
    “%@”不指向别的表的行，不能用“>”往下取
      “%1” points to no row of another table; “>” cannot follow it
    “%@”这一行没有“%@”这一格
      the row “%1” has no cell “%2”
    这一部分不是科目树，没有下级
      this block is no tree of accounts; there is no level below
    整套表的规则要写明表名
      a rule of the whole set names its tables
    “%@”不是可以增行的清单，不能写条件
      “%1” is no list that grows; it takes no condition
    “%@”不是选项栏，不能写“=”
      “%1” is no column of choices; it takes no “=”
    公式绕成一圈：
      the formulas go in a circle:\s
     取自\s
       from\s
    要填的栏目“%@”没有说明
      the column “%1” is asked for and has no help
    规则没有说明文字
      the rule has no words
    规则没有写关系
      the rule has no relation
    “%@”没有配上另一半
      “%1” lacks its other half
    金额“%@”不参加任何规则或合计；确实如此就写 alone 说明原因
      the amount “%1” is in no rule or total; if that is right, write alone with the reason
    “%@”已参加规则或合计，不必写 alone
      “%1” is in a rule or total; alone is not needed
    “%@”不是指标值，写成 ≥{}次、≤{}万元、=100% 这样
      “%1” is no value of an indicator; write it like ≥{}次, ≤{}万元, =100%
    要填的栏目“%@”没有列入提问顺序
      the column “%1” is to be filled in but not in the order of asking
    科目代码“%@”应是 3、5 或 7 位数字
      the account code “%1” should have 3, 5 or 7 digits
    科目 %@ 应排在 %@ 前面
      account %1 should stand before %2
    科目 %@ 没有上级 %@
      account %1 has no %2 above it
    """#
}
