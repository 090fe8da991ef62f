import Glibc
import Testing

@testable import Drafts

struct DraftErrorTests {
  private static let damage = DraftDamage(
    line: 3, column: 7, path: "forms.t1", problem: .repeatedCell)

  @Test(arguments: [
    (
      DraftError.damaged(path: "a.json", damage),
      "a.json 读不出来：第 3 行第 7 个字（forms.t1）：同一格写了两次"
    ),
    (
      .newerSchema(path: "a.json", found: 4, supported: 3),
      "a.json 是第 4 版格式，本程序最高支持第 3 版；升级后再打开，草稿没有改动"
    ),
    (
      .unknownSet(path: "a.json", set: "x-2030", known: ["guyuan-2025", "shizuishan-2024"]),
      "a.json 用的套表“x-2030”这里没有，现有 guyuan-2025、shizuishan-2024；草稿没有改动"
    ),
    (
      .unknownSet(path: "a.json", set: "x-2030", known: []),
      "a.json 用的套表“x-2030”这里没有，一套模板也没有找到；草稿没有改动"
    ),
    (
      .tooLarge(path: "a.json", bytes: 9_000_000, limit: 8_000_000),
      "a.json 有 9000000 字节，草稿不超过 8000000 字节，看看是不是别的文件"
    ),
    (.badName("a/b", .sign("/")), "“a/b”不能做草稿名：里面不能有“/”"),
    (.missing(path: "a.json"), "没有 a.json"),
    (.existing(path: "a.json"), "已有 a.json，换一个名字"),
    (
      .cannotRead(path: "a.json", reason: SystemReason(number: EACCES)), "读不了 a.json：没有权限"
    ),
    (
      .cannotWrite(path: "a.json", reason: SystemReason(number: ENOSPC)),
      "没能存到 a.json：磁盘满了，腾出地方再存；原来的文件没有改动"
    ),
    (
      .cannotWrite(path: "a.json", reason: SystemReason(number: 4_095)),
      "没能存到 a.json：系统不让，错误号 4095；原来的文件没有改动"
    ),
    (
      .locked(path: "a.json", by: LockHolder(host: "", process: 4711, time: "")),
      "a.json 正在别处打开：（进程 4711），在那里退出后再打开"
    ),
    (.locked(path: "a.json", by: nil), "a.json 正在别处打开；在那里退出后再打开"),
    (.changedOutside(path: "a.json"), "a.json 被别的程序改过，没有覆盖；把那一份另存后才能接着存"),
  ])
  func saysItInAClerksWords(error: DraftError, sentence: String) {
    #expect(error.description == sentence)
  }

  /// The time of a lock is said as the clock on this wall shows it, whatever zone wrote it.
  @Test(arguments: [
    (100, "从今天 "), (86_400 * 3, "从 2026年11月2"),
  ])
  func saysSinceWhenADraftIsOpenElsewhere(later: Int, words: String) {
    let holder = LockHolder(host: "caizheng-3", process: 4711, time: "2026-11-21T21:14:07+0800")
    var moment = time_t(1_795_266_847)
    var parts = tm()
    localtime_r(&moment, &parts)
    let minute = parts.tm_min < 10 ? "0\(parts.tm_min)" : "\(parts.tm_min)"
    let said = holder.words(now: moment + later)
    #expect(said.hasPrefix("主机 caizheng-3，\(words)"), "\(said)")
    #expect(said.hasSuffix(" \(parts.tm_hour):\(minute) 起（进程 4711）"), "\(said)")
  }

  @Test(arguments: [
    (ENOSPC, "磁盘满了，腾出地方再存"), (EDQUOT, "分给这个用户的磁盘用完了，腾出地方再存"), (EFBIG, "文件大小到了系统的上限"),
    (EROFS, "磁盘是只读的"), (EACCES, "没有权限"), (EPERM, "没有权限"), (ENOENT, "文件夹不在了"),
    (ENOTDIR, "上一级不是文件夹"), (EISDIR, "这是一个文件夹"), (EINVAL, "这不是普通文件"),
    (ELOOP, "这是一个链接，不是文件"), (ENAMETOOLONG, "名字太长"), (EIO, "磁盘读写出错"),
    (EMFILE, "系统不让，错误号 24"),
  ])
  func saysWhyTheSystemRefused(number: Int32, sentence: String) {
    #expect(SystemReason(number: number).description == sentence)
  }

  @Test(arguments: [
    ("", "名字是空的"), (String(repeating: "预", count: 61), "太长，不超过 60 个汉字"),
    ("../a", "不能以“.”开头"), (".a", "不能以“.”开头"), ("-a", "不能以“-”开头"), ("a.", "不能以“.”结尾"),
    (" a", "前后有空格"), ("a\u{3000}", "前后有空格"), ("a/b", "里面不能有“/”"), ("a\\b", "里面不能有“\\”"),
    ("a\u{0}", "里面有看不见的字符"), ("a\u{202E}b", "里面有看不见的字符"), ("a\nb", "里面有看不见的字符"),
    ("a:b", "里面不能有“:”"),
  ])
  func refusesANameThatIsNoSafeFileName(name: String, sentence: String) throws {
    let error = try #require(throws: DraftError.self) { try DraftName(name) }
    #expect(error.description == "“\(name)”不能做草稿名：\(sentence)")
  }

  @Test(arguments: [
    "2026-教师培训", "a b", "固原市教育体育局（汇总）", "x.example", String(repeating: "预", count: 60),
  ])
  func takesNamesAClerkWouldGive(name: String) throws {
    #expect(try DraftName(name).text == name)
  }
}
