extension EnglishSentences {
  /// The conversation.
  static let conversation = #"""
    # 以 / 开头的一行说填在哪里，下面是填的内容。只改内容，存盘退出就收下。
      # A line that begins with / says the place, what is filled in stands below. Change that, save, leave.
    # 表格一行一条：@ 和号码不动，改后面的；新加的行不写号码，各项之间空两格。
      # Tables, a row a line: leave @ and its number; a new row has none. Two spaces between the items.
    # 空着的、删掉的都不算改，原来填的还在。
      # What is left blank or deleted changes nothing; what was filled in stays.
    # 要清空一格、删掉一行，把内容改成 -，例如 @7 -。以 # 开头的是说明，不收。
      # To clear a cell or delete a row write - in its place, as in @7 -. Lines with # are not taken.
    # %@：%@。存盘退出就收下；全删掉不算改，要清空写 -。以 # 开头的不收。
      # %1: %2. Save and leave to have it taken; to clear it write -. Lines with # are not taken.
    ；空着照 %@
      ; blank means %1
    一行字
      one line of text
    一行一段
      a paragraph a line
    ，最多 %@ 字
      , at most %1 characters
    百分数
      a percentage
    数
      a number
    日期，如 2025年2月5日
      a date such as 2025-2-5
    指标值，如 ≥98%
      a value such as ≥98%
    科目的代码或名称
      code or name of an account
    编码、名称或第几行
      code, name or number of a row
    表和格子
      table and cell
    没有改动。
      Nothing changed.
    这一行前面没有 / 开头的一行，不知道填在哪里
      no line with / stands above this one, so its place is not known
    第 %@ 行已经写过 @%@；要另加一行，去掉 @%@
      line %1 is about @%2 already; to add a row leave out @%3
    这里只填一行，多出来的并到上一行或删掉
      one line only here; join the rest to the line above or delete it
    没有 /%@ 这个地方，照原来的写法改回来或删掉
      there is no place /%1; write it as it was or delete it
    这里没有 @%@ 这一行；要加一行，不写 @ 和号码
      there is no row @%1 here; to add a row leave out @ and the number
    第 %@ 行：%@
      line %1: %2
    一共 %@ 处，每处上面都有一行 #! 说明
      places: %1; above each stands a line with #! that says why
    填改 %@ 格
      cells filled in: %1
    加 %@ 行
      rows added: %1
    删 %@ 行
      rows deleted: %1
    收下了：%@。
      Taken: %1.
    比去年
      change
    多 %@ 行
       rows more: %1
    少 %@ 行
       rows fewer: %1
    y 收下
      y take
    只有 %@ 节，没有第 %@ 节
      there are %1 sections, no section %2
    没有第 %@ 处
      there is no place %1
    打 %@，或按 Enter 不去了
      type %1, or Enter to stay
          还有 %@ 处，核对时再看
            more: %1, shown at check
    %@ 张
      sheets: %1
    %@ %@，%@
      %1 %2, %3
    上次照第 %@ 版模板填，现在是第 %@ 版。
      Filled in with version %1 of the template; now it is version %2.
    现在的模板没有 %@ 这一格，填过的“%@”原样留着。
      The template has no cell %1 any more; what was filled in, “%2”, is kept.
    这样的还有 %@ 处，用 tianbao check 看全。
      More of them: %1; tianbao check shows all.
    未填
      not filled
    缺
      missing
    不平
      differs
    待核
      to confirm
    平
      balanced
    齐
      complete
    数在哪里：%@
      Where the figure is: %1
    比如：%@
      For example: %1
    < 上一题（Esc 也行）   s 先放着   . 离开   u 撤销，再打再撤   U 重做   ? 说明
      < back (Esc)   s skip   . leave   u undo, again for more   U redo   ? help
    / 看各节   /3 /表二 /科目 跳过去   e 用编辑器改   y 收下刚才提的改法
      / sections   /3 /t2 /code jump   e edit in an editor   y take the proposal
    核对：打号去改   15 理由 | 姓名 写核实说明   v 看整表   y 出表   n 没核对的
      Check: number fix   15 reason | name explain   v tables   y export   n rest
    行：打行号改   + 加   d 3 或 d 3-5 删   m 3 1 移到第 1 行前   c 3 抄一行
      Rows: number change   + add   d 3, d 3-5 delete   m 3 1 move   c 3 copy
    指标：类别 | 三级指标 | 指标值   单打类别换到那一类   f 2 抄第 2 张表的这一类
      Indicators: category | name | value   category alone   f 2 copy of sheet 2
    金额：150.42、865000元、38*0.2；- 是空着；元 或 万元 换读法
      Amounts: 150.42, 865000yuan, 38*0.2; - blank; yuan or wan: how they are read
    算得的数：打一个数，写明系统里印的；k 1600 记控制数；- 撤回
      Computed: a figure states what the system prints; k 1600 ceiling; - withdraw
    这些字要当文字写，前面空一格。Tab 补全   ↑ 以前打的   Ctrl-Z 撤字   Ctrl-U 清空
      A space first makes such signs text. Tab complete   ↑ earlier   Ctrl-U clear
    Ctrl-S 存   Ctrl-V 怎么粘贴   Ctrl-C 存好离开
      Ctrl-S save   Ctrl-V how to paste   Ctrl-Z undo typing   Ctrl-C save, leave
     还没有数
       no figure yet
     算得 %@
       computed %1
    写明 %@
      stated %1
    + 开一张  Enter 往下 ›\s
      + new sheet  Enter go on ›\s
    开第几张（1）  + 另开一张  Enter 往下 ›\s
      which sheet (1)  + new sheet  Enter go on ›\s
    开第几张（1-%@）  + 另开一张  Enter 往下 ›\s
      which sheet (1-%1)  + new sheet  Enter go on ›\s
    改第几处（%@）  Enter 先放着 ›\s
      which to fix (%1)  Enter later ›\s
    去第几处（%@）  Enter 不去了 ›\s
      go to which (%1)  Enter stay ›\s
    打号去改   v 看整表   y 出表   %@ 离开 ›\s
      number to fix   v tables   y export   %1 leave ›\s
    %@合计
      total of %1
    取自%@
      from %1
    照上面
      as above
    照%@
      as %1
    照惯例
      as usual
    按%@
      by %1
    算出来的
      computed
    加
       plus\s
    减
       minus\s
      第 %@ 段
        paragraph %1
    第 %@ 行 %@\s
      row %1 %2\s
    %@还没有写：打代码、名称的一部分或拼音首字母
      %1 is not written: type a code, part of the name, or its pinyin initials
    换一个字，或打全代码
      try another word, or the whole code
    相近的有 %@
      similar are %1
    ，共 %@ 个
      , %1 in all
    “%@”对得上几个：%@%@。打全代码，或代码前几位加名称
      “%1” fits several: %2%3. Type the whole code, or its first digits and the name
    “%@”不是金额，空着写 -
      “%1” is no amount; for blank write -
    只填金额，空着写 -
      only an amount here; for blank write -
    这一行多了一项，只填：%@
      one item too many in this row; only: %1
    这一行分不清，按次序写：%@，中间空两格
      cannot tell the items of this row apart; in this order: %1, two spaces between
    %@写了 %@ 字，最多 %@ 字，多 %@ 字
      %1 has characters: %2, at most %3; too many: %4
    “%@”不在里面
      “%1” is not among them
    这一题不能空着过；先放着打 s
      this one cannot stay blank; to skip it type s
    一行打完，有数的还接着问：%@。
      behind each row that has them these are asked: %1.
    本单位合计
      total of the unit
    部门合计
      department total
    部门%@
      department %1
    “%@”不在里面：%@
      “%1” is not among them: %2
    这一题不能空着过：%@；先放着打 s
      this one cannot stay blank: %1; to skip it type s
    “%@”对得上几个：%@
      “%1” fits several: %2
    ，相近的有 %@
      ; similar are %1
    “%@”接在字后面：要记进去，再按 Enter；是命令，单打一个
      “%1” stands behind words: Enter again to write it down; as a command type it alone
    改好再按 Enter；Ctrl-U 清空
      correct it and press Enter; Ctrl-U clears
    没有找到“%@”
      “%1” was not found
    %@ %@。
      %1 %2.
    有 %@
      there are %1
    说明
      noted
    控制数
      ceiling
    %@控制数
      the ceiling of %1
    去年%@
      last year's %1
    别的行居中的数
      the middle one of the other rows
    %@里其余的
      the rest of %1
    %@的金额从现在起按%@读；单打 %@ 换回。
      Amounts of %1 are now read in %2; type %3 alone to change back.
    各节
      every section
    金额按%@读；单打 %@ 换回。
      Amounts are read in %1; type %2 alone to change back.
    不分单位
      without unit
    还没有行，没有第 %@ 行
      there are no rows yet, no row %1
    只有 %@ 行，没有第 %@ 行
      there are only rows 1 to %1, no row %2
    删掉了第 %@ 行：%@
      deleted row %1: %2
    一共删掉 %@ 行
      rows deleted in all: %1
    %@移到了%@
      %1 is now %2
    改不一样的地方
      change what differs
    打行号改不一样的地方
      type a row number to change what differs
    抄了%@，成了%@：%@
      copied %1 to %2: %3
    这里的行跟着别的表来，不能删、移、抄
      these rows come from another table; they cannot be deleted, moved or copied
    这里问的是一格，行不能删、移、抄
      this asks for one cell; there is no row to delete, move or copy
    移到哪里要写两个号：m 3 1 把第 3 行移到第 1 行前面
      moving takes two numbers: m 3 1 moves row 3 before row 1
    第 %@ 行自己也在要移的行里，换一个号
      row %1 is among the rows to move; choose another number
    已经在那里了，次序不变
      it is there already, the order stays
    “%@”下面还有 %@ 处用着它，先删那些
      “%1” is still used, places: %2; delete those first
    缺    %@还没有写。
      missing  %1 is not written.
    一行先写%@，别的可以写 - 空着
      a row begins with %1; for the rest - means blank
    先写科目，空一格，再写金额
      first the account, a space, then the amount
    删掉了第 %@ 段：%@
      deleted paragraph %1: %2
    这里不能记控制数
      no ceiling can be set here
    还没有名称
      no name yet
    没有第 %@ 张表
      there is no sheet %1
    删掉了第 %@ 张表：%@
      deleted sheet %1: %2
    没有叫“%@”的类别：%@
      there is no category “%1”: %2
    还差：
      still lacking:\s
    至少各 1 条：
      at least one each:\s
    %@还没有写，打 < 回去补。
      %1 is not written; type < to go back.
    还差 %@ 类
      categories lacking: %1
    这些照清单和表头填好了，要改打 / 和名称，如 /%@
      these are filled in from the lists; to change one type / and its name, as in /%1
    还没有别的表可抄
      there is no other sheet to copy from
    抄哪一张：%@，如 f %@
      copy which sheet: %1, as in f %2
    第 %@ 张的%@没有别的行
      %2 of sheet %1 has no other rows
    从第 %@ 张抄来 %@ 行。
      Copied from sheet %1, rows: %2.
    第 %@ 张用过
      used in sheet %1
    去年用过
      used last year
    归%@
      belongs to %1
    成本合计 %@
      cost in all %1
    年度资金 %@
      funds of the year %1
    目标里的 %@ 与指标一致
      %1 of the goal agrees with the indicators
    目标里的 %@ 在指标里没有
      %1 of the goal is not in the indicators
    眼前没有改法可以用 y 收下；要写这个字母，前面空一格
      nothing is proposed that y could take; to write the letter put a space before it
    y 改成 %@
      y changes it to %1
    y 把“%@”改成 %@
      y changes “%1” to %2
    y 移到%@
      y moves it to %1
    第 %@ 节，共 %@ 节：%@。
      Section %1 of %2: %3.
    还没有表
      no sheets yet
        前面还有 %@ 行
          rows before: %1
        … 共 %@ 行
          … rows in all: %1
    记下：%@。
      Noted: %1.
    记下：%@，%@。
      Noted: %1, %2.
    超 %@
      over %1
    余 %@
      left %1
    超控制数 %@
      over the ceiling by %1
    还可安排 %@
      still to allot %1
    %@ 不另写数
      %1 states no figure
    %@ 照算得的 %@
      %1 as computed %2
    %@ 控制数 %@
      %1 ceiling %2
    %@/%@ 字
      %1/%2 characters
    收下 %@ 行。
      Rows taken: %1.
    粘贴用鼠标右键或 Ctrl-Shift-V；从表格里复制的几行可以一次贴进来。
      Paste with the right mouse button or Ctrl-Shift-V; several rows of a spreadsheet at once, too.
    应为 %@
      should be %1
    等于%@
      equals %1
    按%@读
      read in %1
    去掉%@
      took away %1
    接着填：%@
      go on with: %1
    读法
      how it is read
    四位数的年份
      a year of four digits
    要改
      to fix
    不平、要改：必须改   待核：改正，或写核实说明   缺、未填：补上，没有的可以空着
      differs, to fix: correct   to confirm: correct or explain   missing, not filled: fill in
    %@是四位数的年份，如 %@
      %1 is a year of four digits, such as %2
    去年的这张表没有对上清单里的项目。是哪一个，打号或名称，金额就从清单取；都不是，按 Enter。
      This sheet of last year has no project in the list. Which is it? Its number or name takes the amounts from the list; if none, press Enter.
    每答一题就存好。  < 上一题   u 撤销   / 跳到   ? 说明   s 先放着   . 离开
      Every answer is saved.  < back   u undo   / jump   ? help   s skip   . leave
    加起来 %@
      together %1
    ；它的%@
      ; its %1
          只有第 %@ 行 %@比去年少 %@%@。
            Only row %1 %2 is less than last year, by %3%4.
          只有第 %@ 行 %@比去年多 %@%@。
            Only row %1 %2 is more than last year, by %3%4.
    %@写 %@，算式用的是 %@
      %1 says %2, the sum was made with %3
          第 %@ 行 %@的%@。
            Row %1 %2: its %3.
    %@“%@”
      %1 “%2”
    %@现在不问：“有没有”里还没有答有，先到那里答
      %1 is not asked now: “有没有” does not say yes to it, answer there first
    """#
}
