namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Universally unique identifiers and their text forms.</summary>
internal static class GuidChecks
{
    public static void Run()
    {
        Guid guid = new(0x12345678, 0x1234, unchecked((short)0xFEDC), 1, 2, 3, 4, 5, 6, 7, 0xFF);
        foreach (string format in (string[])["N", "D", "B", "P", "X", "", "d", "q", "NN"])
        {
            TextReport.Line($"ToString {format}", () => guid.ToString(format));
        }

        string[] texts =
        [
            "12345678-1234-fedc-0102-0304050607ff", "123456781234FEDC01020304050607FF", "{12345678-1234-fedc-0102-0304050607ff}", "(12345678-1234-fedc-0102-0304050607ff)",
            "{0x12345678,0x1234,0xfedc,{0x01,0x02,0x03,0x04,0x05,0x06,0x07,0xff}}", " 12345678-1234-fedc-0102-0304050607ff ", "", "1", "12345678-1234-fedc-0102-0304050607f",
            "12345678-1234-fedc-0102-0304050607fg", "123456781-234-fedc-0102-0304050607ff", "{12345678-1234-fedc-0102-0304050607ff)", "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}",
            "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0x100}}", "{0x1,0x2,0x3,0x4}", "{ 0x1 , 0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb} }", "{0x1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}} x",
            "{1,0x2,0x3,{0x4,0x5,0x6,0x7,0x8,0x9,0xa,0xb}}", "123456781234FEDC01020304050607F", "123456781234FEDC01020304050607FZ",
        ];
        foreach (string text in texts)
        {
            TextReport.Line($"Parse {text}", () => Guid.Parse(text));
            TextReport.Line($"TryParse {text}", () => Guid.TryParse(text, out Guid value) + $" {value}");
            foreach (string format in (string[])["N", "D", "B", "P", "X"])
            {
                TextReport.Line($"ParseExact {format} {text}", () => Guid.ParseExact(text, format));
            }
        }

        TextReport.Line("bytes", () => guid.ToByteArray());
        TextReport.Line("big-endian", () => guid.ToByteArray(true));
        TextReport.Line("from bytes", () => new Guid(guid.ToByteArray(true), true) == guid);
        TextReport.Line("short", () => new Guid(new byte[3]));
        TextReport.Line("null", () => Guid.Parse((string)null!));
        TextReport.Line("format", () => Guid.ParseExact(texts[0], "Z"));
        TextReport.Line("order", () => $"{guid.CompareTo(Guid.Empty)} {Guid.Empty.CompareTo(guid)} {guid < Guid.AllBitsSet} {guid.CompareTo((object?)null)}");
        TextReport.Line("order of others", () => guid.CompareTo("x"));
        TextReport.Line("new", () => $"{Guid.NewGuid().Version} {Guid.NewGuid().Variant is >= 8 and <= 11} {Guid.NewGuid() == Guid.NewGuid()}");
        TextReport.Line("version 7", () => $"{Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(0x123456)).ToString()[..15]} {Guid.CreateVersion7().Version}");
        TextReport.Line("hash", () => guid.GetHashCode());
        TextReport.Line("TryFormat", () => guid.TryFormat(new char[35], out int written) + $" {written}");
    }
}
