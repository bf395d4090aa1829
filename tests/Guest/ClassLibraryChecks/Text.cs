using System.Text;
using System.Text.Unicode;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>UTF-8 with good and bad input; readers and writers.</summary>
internal static class Text
{
    public static void Run()
    {
        uint state = 99;
        byte[] interesting = [0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF];
        int hash = 17;
        for (int round = 0; round < 500; round++)
        {
            byte[] bytes = new byte[round % 13];
            for (int i = 0; i < bytes.Length; i++)
            {
                state = (state * 1664525) + 1013904223;
                bytes[i] = interesting[(state >> 16) % (uint)interesting.Length];
            }

            string text = Encoding.UTF8.GetString(bytes);
            foreach (char character in text)
            {
                hash = (hash * 31) + character;
            }

            byte[] again = Encoding.UTF8.GetBytes(text);
            hash = (hash * 31) + again.Length + (Utf8.IsValid(bytes) ? 1 : 0);
            char[] small = new char[3];
            hash = (hash * 31) + (int)Utf8.ToUtf16(bytes, small, out int read, out int written) + (read * 100) + (written * 10000);
            hash = (hash * 31) + (int)Utf8.ToUtf16(bytes, small, out read, out written, replaceInvalidSequences: false) + (read * 100) + (written * 10000);
        }

        Console.WriteLine(hash);
        using StringReader reader = new("one\ntwo\r\nthree");
        Console.WriteLine($"{reader.ReadLine()}|{reader.ReadLine()}|{reader.ReadToEnd()}|{reader.ReadLine() ?? "end"}");
        using StringWriter writer = new();
        writer.Write("a");
        writer.Write(5);
        writer.Write("{0}-{1}", 1, 2);
        Console.WriteLine(writer.ToString());
        using MemoryStream stream = new();
        stream.Write([1, 2, 3, 4, 5]);
        stream.Position = 1;
        byte[] buffer = new byte[10];
        Console.WriteLine($"{stream.Read(buffer, 0, 3)} {buffer[0]} {buffer[2]} {stream.ReadByte()} {stream.ReadByte()} {stream.Length} {stream.ToArray().Length}");
    }
}
