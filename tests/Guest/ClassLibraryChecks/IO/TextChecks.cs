using System.Globalization;
using System.Text;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Readers and writers of text, and whole files of it.</summary>
internal static class TextChecks
{
    private static readonly string[] s_texts =
    [
        "", "a", "a\n", "a\r\nb", "a\rb\n\nc", "\n\n", "\r\r\n\n\r", "äöü€😀", new string('q', 5000) + "\n" + new string('€', 3000), "\ufeffbom",
        "x\u0085y\u2028z", "tab\tand\0zero",
    ];

    private static readonly Encoding[] s_encodings = [Encoding.UTF8, new UTF8Encoding(false), Encoding.Unicode, Encoding.ASCII, Encoding.Latin1];

    public static void Run()
    {
        foreach (string text in s_texts)
        {
            Text(text, text.Length > 20 ? $"long {text.Length}" : text);
        }

        Marks();
        Errors();
        Writers();
        Readers();
        File.Delete("t");
        File.Delete("t3");
    }

    private static void Text(string text, string name)
    {
        for (int i = 0; i < s_encodings.Length; i++)
        {
            Encoding encoding = s_encodings[i];
            Print($"WriteAllText {name} {i}", () =>
            {
                File.WriteAllText("t", text, encoding);
                return File.ReadAllBytes("t");
            });
            Print($"ReadAllText {name} {i}", () => File.ReadAllText("t", encoding));
            Print($"ReadAllLines {name} {i}", () => File.ReadAllLines("t", encoding).Length);
            foreach (int size in (int[])[1, 128, 131])
            {
                Print($"StreamReader {name} {i} {size}", () =>
                {
                    using StreamReader reader = new(new MemoryStream(File.ReadAllBytes("t")), encoding, true, size);
                    List<string> lines = [];
                    while (reader.ReadLine() is { } line)
                    {
                        lines.Add(line.Length > 20 ? $"{line.Length}" : line);
                    }

                    return $"{string.Join('|', lines)} {reader.EndOfStream} {reader.CurrentEncoding.WebName}";
                });
            }
        }

        Print($"default {name}", () =>
        {
            File.WriteAllText("t", text);
            return File.ReadAllBytes("t");
        });
        Print($"append {name}", () =>
        {
            File.WriteAllText("t", "1");
            File.AppendAllText("t", text);
            File.AppendAllLines("t", ["l1", "l2"]);
            return File.ReadAllText("t");
        });
        Print($"StringReader {name}", () =>
        {
            StringReader reader = new(text);
            List<string> lines = [];
            while (reader.ReadLine() is { } line)
            {
                lines.Add(line.Length > 20 ? $"{line.Length}" : line);
            }

            return string.Join('|', lines) + reader.Peek();
        });
        Print($"characters {name}", () =>
        {
            using StreamReader reader = new(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, true, 1);
            StringBuilder seen = new();
            int character;
            for (int i = 0; i < 40 && (character = reader.Read()) >= 0; i++)
            {
                seen.Append(character).Append(',');
            }

            return seen.Append(reader.Peek()).ToString();
        });
    }

    private static void Marks()
    {
        foreach (byte[] bytes in (byte[][])
            [
                [0xFF, 0xFE, 65, 0, 66, 0], [0xEF, 0xBB, 0xBF, 65], [0xEF, 0xBB, 65], [65, 0x80, 66, 0xE2, 0x82, 67, 0xF0, 0x9F], [0xFF], [0xFF, 0xFE],
                [0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0xBF], [0xC0, 0xAF, 0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2], [0xE2, 0x82],
            ])
        {
            Print($"bytes {Show(bytes)}", () =>
            {
                File.WriteAllBytes("t", bytes);
                return File.ReadAllText("t");
            });
            Print($"bytes one by one {Show(bytes)}", () =>
            {
                using StreamReader reader = new(new SlowStream(bytes));
                return reader.ReadToEnd() + reader.CurrentEncoding.WebName;
            });
        }
    }

    private static void Errors()
    {
        Print("missing", () => File.ReadAllText("nope"));
        Print("null", () => File.ReadAllText(null!));
        Print("empty", () => File.ReadAllText(""));
        Print("no encoding", () => File.ReadAllText("t", null!));
        Do("no lines", () => File.WriteAllLines("t", (string[])null!));
        Print("lazy missing", () => File.ReadLines("nope"));
        Print("WriteAllLines", () =>
        {
            File.WriteAllLines("t", ["a", "b\nc", ""]);
            return File.ReadAllBytes("t");
        });
        Print("ReadLines twice", () =>
        {
            IEnumerable<string> lines = File.ReadLines("t");
            return $"{lines.Count()} {lines.First()}";
        });
        Print("reader of a writer", () =>
        {
            using FileStream stream = File.OpenWrite("t");
            return new StreamReader(stream).ReadLine();
        });
        Print("writer of a reader", () =>
        {
            using FileStream stream = File.OpenRead("t");
            return new StreamWriter(stream).NewLine;
        });
        Print("reader size", () => new StreamReader(new MemoryStream(), null, true, 0).ReadLine());
        Print("reader null", () => new StreamReader((Stream)null!).ReadLine());
        Print("StringReader null", () => new StringReader(null!).ReadLine());
        Do("closed StreamWriter", () =>
        {
            StreamWriter writer = new(new MemoryStream());
            writer.Dispose();
            writer.Write("x");
        });
        Do("closed StreamReader", () =>
        {
            StreamReader reader = new(new MemoryStream());
            reader.Dispose();
            reader.Read();
        });
        Do("closed StringReader", () =>
        {
            StringReader reader = new("x");
            reader.Dispose();
            reader.Read();
        });
        Do("closed StringWriter", () =>
        {
            StringWriter writer = new();
            writer.Dispose();
            writer.Write("x");
        });
    }

    private static void Writers()
    {
        Print("StreamWriter", () =>
        {
            MemoryStream stream = new();
            using (StreamWriter writer = new(stream, Encoding.UTF8, 1, leaveOpen: true))
            {
                writer.NewLine = "\r\n";
                Fill(writer);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        });
        Print("StringWriter", () =>
        {
            StringWriter writer = new(CultureInfo.InvariantCulture);
            Fill(writer);
            return writer.ToString();
        });
        Print("broadcast", () =>
        {
            StringWriter first = new(CultureInfo.InvariantCulture);
            StringWriter second = new(CultureInfo.InvariantCulture);
            Fill(TextWriter.CreateBroadcasting(first, second));
            return $"{first.ToString() == second.ToString()} {first.ToString().Length}";
        });
        Print("synchronized", () =>
        {
            StringWriter writer = new(CultureInfo.InvariantCulture);
            Fill(TextWriter.Synchronized(writer));
            return writer.ToString().Length;
        });
        Print("AutoFlush", () =>
        {
            MemoryStream stream = new();
            StreamWriter writer = new(stream);
            writer.Write("abc");
            long before = stream.Length;
            writer.AutoFlush = true;
            long after = stream.Length;
            writer.Write("d");
            return $"{before} {after} {stream.Length}";
        });
        Print("a pair in two", () =>
        {
            MemoryStream stream = new();
            StreamWriter writer = new(stream) { AutoFlush = true };
            writer.Write('\ud83d');
            long first = stream.Length;
            writer.Write('\ude00');
            return $"{first} {stream.Length}";
        });
        Print("FileInfo", () =>
        {
            FileInfo file = new("t3");
            using (StreamWriter writer = file.CreateText())
            {
                writer.WriteLine("hi");
            }

            using (StreamWriter writer = file.AppendText())
            {
                writer.WriteLine("ho");
            }

            using StreamReader reader = file.OpenText();
            return reader.ReadToEnd();
        });
    }

    private static void Fill(TextWriter writer)
    {
        writer.Write(1);
        writer.Write('c');
        writer.Write(2.5);
        writer.Write(true);
        writer.Write("s");
        writer.WriteLine();
        writer.WriteLine("{0}|{1}|{2}|{3}", 1, 2, 3, 4);
        writer.Write((object?)null);
        writer.Write(3m);
        writer.Write(4UL);
        writer.Write("{0:X}", 255);
        writer.Write("{0}{1}", "a", null);
        writer.WriteLine(['x', 'y']);
        writer.WriteLine("text".ToCharArray(), 1, 2);
        writer.WriteLine(new StringBuilder("sb"));
        writer.WriteLine(-1L);
        writer.WriteLine(1.5f);
        writer.WriteLine(false);
        writer.WriteLine((string?)null);
        writer.WriteLine((object?)null);
        writer.Write("span".AsSpan(1));
        writer.Flush();
    }

    private static void Readers()
    {
        Print("ReadBlock", () =>
        {
            StringReader reader = new("abcdef");
            char[] buffer = new char[4];
            return $"{reader.ReadBlock(buffer, 0, 4)} {new string(buffer)} {reader.Read(buffer, 1, 3)} {new string(buffer)} {reader.Read(buffer)}";
        });
        Print("Read arguments", () => new StringReader("a").Read(new char[2], 1, 2));
        Print("Null", () => TextReader.Null.ReadToEnd() + StreamReader.Null.ReadLine() + TextReader.Null.Read());
        Print("DiscardBufferedData", () =>
        {
            MemoryStream stream = new(Encoding.UTF8.GetBytes("one\ntwo\n"));
            StreamReader reader = new(stream);
            string? first = reader.ReadLine();
            stream.Position = 1;
            reader.DiscardBufferedData();
            return first + reader.ReadToEnd();
        });
        Print("leaveOpen", () =>
        {
            MemoryStream stream = new();
            new StreamReader(stream, leaveOpen: true).Dispose();
            bool open = stream.CanRead;
            new StreamReader(stream).Dispose();
            return $"{open} {stream.CanRead}";
        });
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
