extension EnglishSentences {
  /// Amounts, dates, drafts and files.
  static let values = #"""
    第 %@ 行第 %@ 个字
      line %1, character %2
    %@ 是第 %@ 版格式，本程序最高支持第 %@ 版；升级后再打开，草稿没有改动
      %1 has format version %2, this program reads up to version %3; upgrade and open it again, the draft is unchanged
    %@ 用的套表“%@”这里没有，一套模板也没有找到；草稿没有改动
      %1 uses the set “%2”, which is not here, and no set of templates was found; the draft is unchanged
    %@ 用的套表“%@”这里没有，现有 %@；草稿没有改动
      %1 uses the set “%2”, which is not here; there are %3; the draft is unchanged
    %@ 有 %@ 字节，草稿不超过 %@ 字节，看看是不是别的文件
      %1 has %2 bytes, a draft has at most %3; is it another file?
    “%@”不能做草稿名：%@
      “%1” cannot name a draft: %2
    没能存到 %@：%@；原来的文件没有改动
      not saved to %1: %2; the file is as it was
    %@ 正在别处打开：%@，在那里退出后再打开
      %1 is open elsewhere: %2; leave it there, then open it again
    %@ 正在别处打开；在那里退出后再打开
      %1 is open elsewhere; leave it there, then open it again
    %@ 被别的程序改过，没有覆盖；把那一份另存后才能接着存
      another program changed %1, it was not overwritten; save that one elsewhere before going on
    到这里就没有了，后面少了一截
      it ends here, something is cut off
    这里不该是“%@”，看看前后的引号、逗号和括号
      “%1” should not be here; look at the quotes, commas and brackets around it
    文字不是 UTF-8 编码
      the text is not UTF-8
    引号里有换行或控制字符
      a line break or a control character inside quotes
    反斜杠后面的写法不认识
      unknown sign behind a backslash
    括号套了 %@ 层以上
      brackets are nested deeper than %1
    “%@”写了两次，留一个
      “%1” stands here twice, keep one
    这里应是%@，写的是%@
      %1 is expected here, it is %2
    %@ 应是 %@ 到 %@ 的整数
      %1 should be a whole number from %2 to %3
    少了“%@”
      “%1” is lacking
    多了不认识的“%@”
      unknown “%1”
    不认识“%@”，可以写 %@
      unknown “%1”, known are %2
    一个答案只能有一种写法，这里有 %@ 种
      an answer is written in one way only; here in %1
    编号 %@ 用了两次
      number %1 is used twice
    同一格写了两次
      one cell stands here twice
    空白后面不该有“%@”
      “%1” should not stand behind a blank
    一格只能在一行里：key、line、code 留一个
      a cell is in one row: keep one of key, line, code
    “%@”读不懂：%@
      cannot make sense of “%1”: %2
    从%@ 起
      since %1
    主机 %@，
      host %1,\s
    （进程 %@）
       (process %1)
     %@年%@月%@日
      %1-%2-%3
    系统不让，错误号 %@
      the system does not allow it, error %1
    磁盘满了，腾出地方再存
      the disk is full, make room and save again
    分给这个用户的磁盘用完了，腾出地方再存
      this user's share of the disk is used up, make room and save again
    文件大小到了系统的上限
      the file is as large as the system allows
    磁盘是只读的
      the disk is read-only
    没有权限
      no permission
    文件夹不在了
      the folder is gone
    上一级不是文件夹
      what should hold it is no folder
    这是一个文件夹
      it is a folder
    这不是普通文件
      it is no ordinary file
    这是一个链接，不是文件
      it is a link, not a file
    名字太长
      the name is too long
    磁盘读写出错
      the disk failed
    空值 null
      null
    真假值
      true or false
    数字
      a number
    引号里的文字
      a text in quotes
    列表 [ ]
      a list [ ]
    对象 { }
      an object { }
    名字是空的
      the name is empty
    太长，不超过 60 个汉字
      too long, at most 60 characters
    不能以“%@”开头
      it cannot begin with “%1”
    不能以“.”结尾
      it cannot end with “.”
    前后有空格
      there is a space before or behind it
    里面不能有“%@”
      there cannot be “%1” in it
    里面有看不见的字符
      there is an invisible character in it
    带 .example 的是示例，带 .aside- 的是另存的旧稿，换一个名字
      names with .example are examples, those with .aside- were set aside; choose another name
    还没有写金额
      no amount yet
    金额里有不能识别的字符%@
      unknown character in the amount: %1
    金额精确到分，%@最多 %@ 位小数
      amounts are exact to the fen; in %1, decimals: at most %2
    金额超过 100 万亿元，核对小数点和单位
      the amount is above 100 trillion yuan; check the decimal point and the unit
    “%@”是元还是万元：去掉￥，在后面写“元”或“万元”
      is “%1” in yuan or wan yuan? take ￥ away and write “元” or “万元” behind it
    “%@”后面隔着空格还有数字，去掉空格或补上运算符号
      another number follows “%1” behind a space; take the space away or add a sign
    “%@”两个运算符号连在一起，去掉一个
      “%1”: two signs in a row, take one away
    “%@”后面少一个数
      a number is lacking behind “%1”
    “%@”前面少一个数
      a number is lacking before “%1”
    “%@”不能写在最前面
      “%1” cannot stand first
    “%@”后面不能接“%@”
      “%2” cannot follow “%1”
    算式的括号不成对
      the brackets do not pair
    算式里括号只括一个数，分不清是不是负数：去掉括号，负数写减号
      brackets around one number may mean a negative one: take them away, write a minus for a negative
    算式的括号套得太多，分成几步算
      too many brackets, calculate in steps
    带单位的两个金额不能相乘，单价乘数量时数量不写元
      two amounts with a unit cannot be multiplied; in price times quantity, write the quantity without 元
    除号后面不能是带单位的金额
      an amount with a unit cannot stand behind a division sign
    算式里除以了 0
      division by 0
    “%@”除不尽，得数不是整分，直接写得数
      “%1” does not come out in whole fen; write the result itself
    算式的位数太多，分成几步算
      too many digits, calculate in steps
    还没有写日期
      no date yet
    “%@”不是日期，写年月日：2025年2月5日 或 2025-2-5
      “%1” is no date; write year, month, day: 2025-2-5
    没有 %@ 月，月份是 1 到 12
      there is no month %1, months are 1 to 12
    没有 %@ 月 %@ 日，%@ 月有 %@ 天
      there is no day %2 in month %1; month %3 has days: %4
    还没有写数量
      no number yet
    数量里有不能识别的字符%@
      unknown character in the number: %1
    “%@”不是整数，数量写 0 或正整数
      “%1” is not whole; write 0 or a whole number above it
    合计超出了能记的最大金额（约 922 万亿元），核对各项的小数点和单位
      the total is above what can be held (922 trillion yuan); check decimal points and units
    “%@”的逗号位置不对，从个位起每三位一个，也可以不写
      the commas of “%1” are misplaced: one every three digits from the right, or none
    “%@”里不止一个小数点
      more than one decimal point in “%1”
    “%@”的小数点后面没有数字
      no digit behind the decimal point of “%1”
    “%@”超过 18 位数字，核对有没有多打
      “%1” has more than 18 digits; is one too many?
    百分数里有不能识别的字符%@
      unknown character in the percentage: %1
    还没有写百分数
      no percentage yet
    “%@”不是百分数，写成 -9.66 这样
      “%1” is no percentage; write it like -9.66
    百分数最多 2 位小数
      a percentage has at most 2 decimals
    百分数的位数太多，核对小数点
      too many digits in the percentage; check the decimal point
      第 %@ 项，共 %@ 项
        entry %1 of %2
    %@在%@前面，先写开始的日子，再写结束的
      %1 is before %2; write the first day, then the last
    """#
}
