extension EnglishSentences {
  /// What is said of pasted rows.
  static let pasting = #"""
    金额，%@
      an amount in %1
    数，%@
      a number, %1
    粘贴 %@ 行，%@ 行能放进%@
      Pasted rows: %1; those that fit into %3: %2
    粘贴 %@ 行，能收明细 %@ 行
      Pasted rows: %1; details that fit: %2
    ，金额按%@读
      ; amounts read in %1
    （里面没有写单位，打 %@ 换）
       (they name no unit; type %1 to change)
    第 %@ 列
      column %1
    没有认出，不收：
      Not known, not taken:\s
    第 %@ 列“%@”
      column %1 “%2”
    只核对
      only compared
    按科目归栏
      column by account
    合计 \s
      total \s
    平    合计行 %@ 行，都等于各行加起来，只核对不收。
      balanced  rows of totals: %1; all equal their rows; compared, not taken.
    上面 %@ 行加起来 %@
      the %1 above it add up to %2
    下面 %@ 行加起来 %@
      the %1 below it add up to %2
    不平  第 %@ 行 %@ %@，是合计行：%@，差 %@
      differs  row %1 %2 %3 is a total: %4, difference %5
    （第 %@ 行也差这么多）
       (row %1 differs by as much)
          收不下的行没有加在里面。
            Rows that do not fit are not in the sum.
          还有 %@ 处合计行不平
            more totals that differ: %1
    表里有、这里没有：
      In the table, not here:\s
    第 %@ 行收不下：%@
      row %1 does not fit: %2
    … 收不下的还有 %@ 行
      … more rows that do not fit: %1
    第 %@ 行没有数，不收：%@
      row %1 has no figures, not taken: %2
    … 没有数的还有 %@ 行
      … more rows without figures: %1
    … 还有 %@ 行
      … more rows: %1
    %@里没有“%@”：先在那里填上，再贴
      %1 has no “%2”: fill it in there, then paste
    “有没有”里没有答有上年结转
      “有没有” does not say that there is a carryover
    没有金额
      no amounts
    y 只填空着的
      y only fill blanks
    y 加一行
      y add a row
    r 换掉
      r replace
    n 不要
      n drop
    %@ 换单位
      %1 other unit
    里面没有已经有的行：打 y 收下，或 n 不要
      none of these rows is there already: type y to take them, or n to drop them
    没有一栏是%@的代码；代码分在几栏里的，在表格里先并成一栏再贴
      no column holds the codes of %1; if they are in several columns, join them in the spreadsheet and paste again
    这些没有收；表格里的还在，随时再贴。
      Nothing taken; the spreadsheet still has them, paste again any time.
    粘贴了 %@ 行，一次最多 %@ 行：分几次贴，表没有动。
      Pasted rows: %1, at most %2 at a time: paste in parts, nothing changed.
    前面粘贴的还有几行等着：先改好或跳过，再贴新的。
      Rows pasted before still wait: correct or skip them first, then paste again.
    收下 %@ 行
      rows taken: %1
    改了 %@ 行
      rows changed: %1
    粘贴
      paste
      %@  %@ 行 \s
        %1  rows: %2 \s
    平    明细合计 %@ = 支出明细 %@ =\s
      balanced  details %1 = spending rows %2 =\s
    不平  明细合计 %@，各表加起来 %@，差 %@
      differs  details %1, the tables together %2, difference %3
    不列基本支出明细的其他资金
      other funds without basic details
    %@里没有“%@”：%@
      %1 has no “%2”: %3
    %@里没有“%@”
      %1 has no “%2”
    已有
      there
    ，下面是%@
      , below in %1
    待核  第 %@ 行 %@ %@不是金额，没有跟各行核对
      to confirm  row %1 %2 %3 is no amount; not compared with the rows
    … 不是金额的还有 %@ 处
      … more that are no amounts: %1
    平    %@ = %@，%@ 行都对，只核对不收。
      balanced  %1 = %2, right in rows: %3; compared, not taken.
    不平  第 %@ 行 %@ %@，%@ 是 %@，差 %@
      differs  row %1 %2 %3, %4 is %5, difference %6
    待核  %@看不出是哪几列加起来的，不收也没有核对
      to confirm  %1: which columns it adds up is not clear; neither taken nor compared
    数都一样，没有要改的。
      All figures are the same, nothing to change.
    已有 %@ 行，数都一样，不再收
      rows already there with the same figures: %1; not taken again
    待核  第 %@ 行在“%@”已有，数也一样：同一笔钱只填一次，看看单位对不对
      to check  “%2” already has these rows with the same figures: %1; money is entered once, see whether the unit is right
    待核  第 %@ 行在“%@”等 %@ 个单位已有，数也一样：同一笔钱只填一次，看看单位对不对
      to check  “%2” and others, %3 units in all, already have these rows with the same figures: %1; money is entered once, see whether the unit is right
    等 %@
      , %1 in all
    已有第 %@ 行 %@：%@
      row %1 is there already: %2: %3
    贴的第 %@ 行 %@ 和第 %@ 行是同一个科目
      pasted row %1 %2 has the account of row %3
    … 同一个科目的还有 %@ 行
      … more rows of the same account: %1
    贴的第 %@ 行和第 %@ 行都是 %@，换掉的只有一行，会丢一个数：在表格里并成一行再贴，或打 n
      pasted rows %1 and %2 are both %3, only one row can be replaced and a figure would be lost: join them in the spreadsheet and paste again, or type n
    … 已有而数不一样的还有 %@ 行
      … more rows already there with other figures: %1
    “有没有”里没有答有%@
      “有没有” does not say that there is %1
    y 一行一行改
      y correct row by row
    现在只是给看，还没有记：表里的数都没有动。
      This only shows them, nothing is noted yet: the table is as it was.
    y   收下上面列的行；合计、小计、单位、类款各行只核对，不收
      y   takes the rows above; totals, units and classes are only compared
    y   只填表里空着的格，已经有数的格不动；表里没有的行添上
      y   fills blank cells only, figures stay; rows that are not there are added
    y   都收下：表里已有、数不一样的，另加一行，原来的行不动
      y   takes all: what is there with other figures becomes another row
    y   一行也放不进去，一行一行放到输入行里改
      y   no row fits; puts them into the line one by one to be mended
    r   表里已有、数不一样的，换成贴的数；表里没有的行添上
      r   replaces figures that differ; rows that are not there are added
    n   剩下的这些不要了
      n   drops these that are left
    n   都不要，表不动
      n   drops all, the table is as it was
    第 %@ 行名称“%@”按科目改为“%@”
      row %1: the name “%2” gives way to the account's: “%3”
    … 名称按科目改的还有 %@ 行
      … and names in %1 more rows
    待核：代码 %@ 是“%@”，名称“%@”是 %@，不知道是哪一个：留下对的一个
      to confirm  code %1 is “%2”, the name “%3” is %4; keep the one that is meant
    %@  贴的金额改按%@读，再看一遍
      %1  reads the pasted amounts in %2 and shows them again
    <   s   跳到别处：和 n 一样，不收。打 . 离开，下回接着问这一块
      <   s   a jump: like n, nothing is taken. After . the block is asked about again
    <   s   跳到别处：这些还留着，回来再问。收下以后打 u 可以整块撤销
      <   s   a jump: these are kept and asked about again. u undoes the whole block
    贴的只有一列数：按行的次序，一行一个填%@，名称和数对不对看下面
      only one column of figures: one for each row in their order, into %1; compare names and figures
    贴的只有一列数，%@ 个，这里是 %@ 行，不知道%@各填哪一行：连科目编码一起复制再贴
      only one column of %1 figures for %2 rows: which %3 is whose is not known; copy the codes along
    贴的只有一列数，%@ 个，不知道填哪一栏：连科目编码一起复制再贴；个数和行数一样的，连表头一起复制也行
      only one column of %1 figures, for no known column: copy the codes along; for as many rows the heading will do
    这一行还缺%@，没有的写 -
      this row still lacks %1; write - for what there is none of
    还没有收：打下面的一个词，按 Enter
      nothing is taken yet: type one of the words below and press Enter
    一行也收不下：打 n 不要，在表格里改好再贴
      no row fits: type n to drop them, correct the spreadsheet and paste again
    还有 %@ 行没有收，留在这里：去补上缺的，回来还会问；不要了打 n。
      Rows not taken: %1, kept here: add what is lacking, they are asked about again; n drops them.
    按项目支出收 %@ 行（%@）
      rows taken as project spending: %1 (%2)
    按基本支出收 %@ 行（%@）
      rows taken as basic spending: %1 (%2)
    没有写项目 %@ 行
      no project is written: %1
    写着“%@” %@ 行
      “%1” is written: %2
    写了项目名称 %@ 行
      a project is named: %1
    写着“%@”，没有项目名称
      “%1” is written, but no project is named
    第 %@ 行%@是 301 工资福利，项目写了“%@”，按项目支出收 %@；是基本支出的，项目空着或写“人员类”再贴
      row %1%2: 301 wages with the project “%3”, taken as project spending, %4; if they are basic spending leave the project blank and paste again
    收下明细 %@ 行，分到%@。
      Details taken: %1, to %2.
    最后一个数是上面各数的合计，不归哪一行：不要合计再贴，或连科目编码一起贴
      the last figure is the total of those above and belongs to no row: paste without it, or with the codes
    """#
}
