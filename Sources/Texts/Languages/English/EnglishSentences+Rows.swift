extension EnglishSentences {
  /// Rows: without a budget unit, moved and deleted, waiting to be corrected.
  static let rows = #"""
    %@ %@ 行
      %1, rows: %2
    %@ %@ 行 %@
      %1 %3 in rows: %2
    前面填的 %@ 行没有写单位（%@）；再按单位填一遍，会加两遍
      rows entered before without a unit: %1 (%2); entered again by unit they would count twice
    都归 %@   y 归过去   n 先不动
      all of them belong to %1   y puts them there   n leaves them
    都归哪个单位   %@   n 先不动
      which unit do they all belong to   %1   n leaves them
    都归哪个单位（1-%@）   n 先不动
      which unit do they all belong to (1-%1)   n leaves them
    打 1 到 %@ 的号，或单位的名称；n 先不动
      type a number from 1 to %1 or the name of a unit; n leaves them
    打 y 都归到这个单位，或 n 先不动
      type y to put all of them into this unit, or n to leave them
    没有写单位的 %@ 行都归一个单位
      put all rows without a unit into one: %1
    %@ 行都归到 %@ 了；打 u 撤销。
      Rows put into %2: %1; u takes it back.
    先不动：这些行还在“不分单位”里，核对时再提。
      Left as they are: these rows are still without a unit; the review will tell.
    %@里填着 %@ 等 %@ 个单位；没有下属单位，只留本级，别的到那里打 d 1 这样删掉
      %1 has units: %3 (%2 …); with none below the office keep only its own, delete others there by d 1
    %@里填着 %@；没有下属单位，只留本级，别的到那里打 d 1 这样删掉
      %1 has %2; with no units below the office keep only its own, delete others there by d 1
    表里有的行没有写单位（%@），和这里按单位的会加两遍：先删掉，或写上单位
      rows there without a unit (%1) would count twice beside these by unit: delete them, or give them a unit
    这条说明要写在 %@ 处，一处一处看过再写：
      this explanation would cover %1 places; look at each before you note it:
      … 还有 %@ 处
      \s … and %1 more
    同一条规则里要改的 %@ 处不在里面，只能改正。
      Not covered, to be mended: %1 of the same rule.
    都写“%@”   y 写上   n 不写
      note “%1” for all   y notes it   n does not
    打 y 都写上，或 n 不写；一处一处写，n 以后打 号 理由
      type y to note it for all, or n not to; for one of them type its number and a reason after n
    %@里没有“%@”：先到那里填上，再回来按 Enter
      %1 has no “%2”: fill it in there first, then come back and press Enter
    现在没有等着 y 的；要写这个字母，前面空一格
      nothing waits for y now; to write the letter put a space before it
    删哪一行要写行号：d 3 删第 3 行，d 3-5 删三行；当字写，前面空一格
      deleting takes a row number: d 3 deletes row 3, d 3-5 three rows; a space before it makes it text
    抄哪一行要写行号：c 3 抄第 3 行；当字写，前面空一格
      copying takes a row number: c 3 copies row 3; a space before it makes it text
    移到哪里要写两个号：m 3 1 把第 3 行移到第 1 行前面；当字写，前面空一格
      moving takes two numbers: m 3 1 moves row 3 before row 1; a space before it makes it text
    一行先写%@，别的可以写 - 空着；整行不要了，打 d %@
      a row begins with %1; for the rest - means blank; to drop the whole row type d %2
    抄的第 %@ 行没有改，去掉了。
      The copied row %1 was not changed and is gone.
    后面还有 %@ 行等着，改好这一行按 Enter 收下，清空它按 Enter 不要了。
      Rows that wait behind it: %1. Mend this one and press Enter, or clear it and press Enter to drop it.
    改好这一行按 Enter 收下，清空它按 Enter 不要了。
      Mend this row and press Enter, or clear it and press Enter to drop it.
    没有收的是：%@。后面还有 %@ 行等着，重打这一行按 Enter 收下，直接按 Enter 不要了。
      Not taken: %1. Rows that wait behind it: %2. Type it again and press Enter, or press Enter to drop it.
    没有收的是：%@。重打这一行按 Enter 收下，直接按 Enter 不要了。
      Not taken: %1. Type it again and press Enter, or press Enter to drop it.
    这一行不要了，没有收。
      This row is dropped, not taken.
    %@里粘贴的还有 %@ 行没有收，留着；/%@ 回去再问。
      Pasted rows of %1 not taken yet: %2, kept; /%3 asks about them again.
    """#
}
