extension EnglishSentences {
  /// What the commands say.
  static let commands = #"""
    这份草稿是读来的：公开页上行的次序和印法不在回答里，重放出来的草稿按表式印
      this draft was read: the order and look of its published pages are not in the answers; replayed, it prints as the form does
    要查什么：tianbao codes TEXT
      look up what? tianbao codes TEXT
    %@（%@ 年）：%@ 条
      %1 (%2): %3
      未核实
        unconfirmed
    %@ %@ 张
      %1 sheets: %2
    读入 %@：%@，%@，%@ 格
      read %1: %2, %3, cells: %4
    放正 %@ 处，没有位置 %@ 行。
      put right: %1, lines without a place: %2.
    接着核对：tianbao fill %@
       Now check it: tianbao fill %1
    %@ 没有叫“%@”的表，有 %@
      %1 has no table “%2”; there are %3
    有按全部门填的数，分不到单位，不出：%@
      filled in for the whole department, not for units, so not printed: %1
    没有出表。改好再出，或先出草稿：tianbao render %@ --draft-mark
      Not printed. Correct it first, or print a draft: tianbao render %1 --draft-mark
    没能写到 %@：%@
      cannot write to %1: %2
    # 规则
      # Rules
    核对时用的规则，按表列出。由 `tianbao rules --format markdown` 写成，`make rules` 更新。
      The rules that check uses, by table. Written by `tianbao rules --format markdown`, brought up to date by `make rules`.
    %@  %@（%@ 年）
      %1  %2 (%3)
    要看哪一套：tianbao templates show SET
      show which set? tianbao templates show SET
    %@ 套模板，没有问题
      sets of templates: %1, nothing wrong
    在 bash 里按 Tab 补全。放进 share/bash-completion/completions/，或者 source 这个文件。
      Tab completion in bash. Goes into share/bash-completion/completions/, or source this file.
    在 zsh 里按 Tab 补全。作为 _tianbao 放进 fpath 里的文件夹。
      Tab completion in zsh. Goes into a folder of fpath as _tianbao.
    在 fish 里按 Tab 补全。放进 vendor_completions.d。
      Tab completion in fish. Goes into vendor_completions.d.
    “%@”里没有要填的，能改的表：tianbao templates show SET
      nothing is filled in “%1”; tables to edit: tianbao templates show SET
    e 要在终端里用，回答文件里不能写
      e works in a terminal, not in an answers file
    没有找到编辑器。装一个（如 nano），或设环境变量 VISUAL、EDITOR，例如 export EDITOR=vi
      No editor was found. Install one (nano, say), or set VISUAL or EDITOR, for example export EDITOR=vi
    上次没收下的改稿还在，接着改它；不要它就删掉 %@
      The text edited last time and not taken is still there; going on with it. To drop it delete %1
    改稿没能写到 %@：%@
      the text was not written to %1: %2
    没有收下，改稿留在 %@，下次打 e 接着改
      not taken, the text stays in %1; e goes on with it
    Enter 再打开改   . 先放着 ›\s
      Enter opens it again   . later ›\s
    没有改动
      nothing changed
    没有收下，改稿留在 %@
      not taken, the text stays in %1
    编辑器（%@）没有正常结束（%@）；%@
      the editor (%1) did not end well (%2); %3
    读不了 %@
      cannot read %1
    做好了，没有错
      done, nothing wrong
    有错误（check、audit、fill --answers），没有查到（codes），不一样（diff）
      there are errors (check, audit, fill --answers), nothing found (codes), they differ (diff)
    加了 --strict：没有错误，有警告或未完成
      with --strict: no errors, but warnings or something unfinished
    用法不对
      wrong usage
    读到的内容不对：读不出来的草稿、认不出的文本、没有收下的回答
      the input is not what it should be: a draft that cannot be read, an unknown text, an answer not taken
    没有这个文件、草稿或套表
      no such file, draft or set
    写不进去
      cannot write
    草稿正在别处打开
      the draft is open elsewhere
    中途停下，填过的都存好了
      interrupted, everything answered is saved
    名称
      NAME
    tianbao \- 填报部门预算表和项目支出绩效目标表
      tianbao \- fill in Chinese department budget tables and performance goal sheets
    用法
      SYNOPSIS
    tianbao [命令] [选项]
      tianbao [command] [options]
    .SH 命令
      .SH COMMANDS
    .SH 各命令都有的选项
      .SH OPTIONS OF EVERY COMMAND
    .SH 环境变量
      .SH ENVIRONMENT
    .SH 退出码
      .SH EXIT STATUS
    %@ 里没有找到 %@（%@）的表
      %1 has no tables of %2 (%3)
    认不出是哪一套表
      is of an unknown set
    像是 %@，拿不准
      may be %1, not certain
    用 --set 指明一套：%@
      name a set with --set: %1
    没有套表 %@
      there is no set %1
    开头标着 %@，第 %@ 字节起却不是；在 WPS 或记事本里另存为 UTF-8 再用
      it is marked as %1 but is not from byte %2 on; save it as UTF-8 in WPS or Notepad
    第 %@ 字节起既不是 UTF-8 也不是 GB18030；在 WPS 或记事本里另存为 UTF-8 文本再用
      from byte %1 on it is neither UTF-8 nor GB18030; save it as UTF-8 text in WPS or Notepad
    第 %@ 字节是空字节，不是文本；Word、Excel、PDF 要先另存为纯文本
      byte %1 is zero, so it is no text; save Word, Excel, PDF as plain text first
    %@ 有 %@ 字节，能读的文本不超过 %@ 字节，看看是不是别的文件
      %1 has %2 bytes, a text has at most %3; is it another file?
    文本第 %@ 行起：
      text from line %1:\s
    没有位置  %@%@
      no place  %1%2
    文本第 %@ 行：
      text line %1:\s
    标准输入
      standard input
    %@ 不是 UTF-8 文本；在 WPS 或记事本里另存为 UTF-8 再用
      %1 is no UTF-8 text; save it as UTF-8 in WPS or Notepad
    前面的回答都已存好
      all answers before it are saved
    没有位置  现在的模板没有 %@ 这一格，填的是“%@”
      no place  the template has no cell %1 any more; it holds “%2”
    未能核对  %@：%@
      not checked  %1: %2
    （%@ 处）
       (%1 times)
          还有 \s
            also \s
    ；等 %@ 处
      ; %1 in all
    %@：错误 %@，警告 %@，提示 %@，
      %1: errors %2, warnings %3, remarks %4,\s
    未完成 %@，未能核对 %@，相符 %@
      unfinished %1, not checked %2, agreeing %3
    结果没能写出来：%@
      the result could not be written: %1
    %@ 和 %@ 一样
      %1 and %2 are the same
    改了 %@ 处
      changed: %1
    多 %@ 处
      added: %1
    少 %@ 处
      removed: %1
    %@ 到 %@：%@
      %1 to %2: %3
    多  %@
      added    %1
    少  %@
      removed  %1
    改  %@：%@ 改为 %@%@
      changed  %1: %2 to %3%4
    还没有草稿。起一份：tianbao new SET（有哪些套表：tianbao templates）
      There are no drafts. Start one: tianbao new SET (which sets: tianbao templates)
    草稿
      draft
    进度
      progress
    最后改动
      last change
    问题
      problems
    （部门未填）
      (no department)
    %@/%@ 节
      %1/%2
    示例
      example
    还没有回答
      no answers yet
    比去年：%@
      against last year: %1
    没有问题
      none
    填报：部门预算表、项目支出绩效目标表
      Department budget tables and project goal sheets
    打前面的数字，1 到 %@；. 离开
      type the number before it, 1 to %1; . leaves
    %@ 存的
      saved %1
    接着填 %@（%@）
      go on with %1 (%2)
    新起一份 %@（%@ 年）
      start %1 (%2)
    看全部草稿
      see all drafts
    没有叫“%@”的草稿，也没有这个文件
      there is no draft “%1”, nor such a file
    从哪里开始
      Where to start
      %@  沿用去年「%@」%@
        %1  carry over from last year “%2”%3
      %@  空表
        %1  blank
    %@ 张表
      sheets: %1
    能读的最近一份是 %@（%@，%@）
      the newest that can be read is %1 (%2, %3)
      1  用这一份接着填（读不出来的文件另存，不删）
        1  go on with it (the unreadable file is set aside, not deleted)
      2  不开
        2  do not open
    最后回答于 %@
      last answer %1
    上一次保存的
      saved the time before
    上一次打开前的
      before it was last opened
    再上一次打开前的
      before it was opened the time before
    没有叫“%@”的表，能出的有 %@
      there is no table “%1”; those to print are %2
    共 %@ 张；只看一张，v 后面写表名，如 v %@
      tables: %1; to see one write its name behind v, as in v %2
    Enter 往下（%@/%@）   q 回到核对 ›\s
      Enter go on (%1/%2)   q back to check ›\s
    和上次出的一样：
      the same as exported last time:
    出好了，%@ 张表：
      exported, tables: %1:
    没有出表
      nothing exported
    %@ 是 %@ 年的，不能当作 %@ 年的上一年
      %1 is of %2 and cannot be the year before %3
    %@ 是 %@ 年的，不是 %@ 年的上一年
      %1 is of %2, which is not the year before %3
    那是 %@ 年前的，数不摆在旁边
      that is %1 years back; its figures do not stand beside
    沿用 %@：带来 %@的文字，金额全部留空
      carried over from %1: the words of %2; amounts are all blank
    今年多了
      new this year
    今年没有
      not this year
    带来的文字里有 %@ 处写着去年的年份，填到时改
      words carried over that name last year: %1; change them when you come there
     等 %@ 处
       and others, %1 in all
    %@：
      %1:\s
    没有叫“%@”的套表，有 %@
      there is no set “%1”; there are %2
    %@ 里没有模板，没有模板就起不了草稿
      there are no templates in %1; without them no draft can be started
    模板在别处：加 --templates DIR，或设环境变量 TIANBAO_TEMPLATES；还没装：在源码文件夹里 make install
      templates elsewhere: add --templates DIR or set TIANBAO_TEMPLATES; not installed: make install in the folder of the source
    %@不分单位，不用 --unit
      %1 has no units, --unit is not needed
    草稿里一个单位也没有填
      no unit is filled in
    没有叫“%@”的单位，%@
      there is no unit “%1”; %2
    %@ 没有核对：原因同上
      %1 was not checked, for the same reason
    """#
}
