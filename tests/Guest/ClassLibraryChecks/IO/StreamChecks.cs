using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Streams over memory and in front of other streams.</summary>
internal static class StreamChecks
{
    public static void Run()
    {
        Memory();
        Arguments();
        foreach (int size in (int[])[1, 2, 3, 4, 8, 64])
        {
            Print($"BufferedStream {size}", () => Buffered(size));
        }

        Do("BufferedStream closed", () =>
        {
            BufferedStream stream = new(new MemoryStream());
            stream.Dispose();
            stream.ReadByte();
        });
        Print("BufferedStream null", () => new BufferedStream(null!).Length);
        Print("BufferedStream size", () => new BufferedStream(new MemoryStream(), 0).Length);
        Print("Synchronized", () =>
        {
            Stream stream = Stream.Synchronized(new MemoryStream());
            stream.Write([1, 2]);
            stream.Position = 0;
            return $"{stream.ReadByte()} {stream.Length} {stream.CanSeek}";
        });
        Print("Null", () =>
        {
            Stream.Null.Write([1]);
            return $"{Stream.Null.Read(new byte[1])} {Stream.Null.Length} {Stream.Null.ReadByte()} {Stream.Null.CanWrite}";
        });
    }

    private static void Memory()
    {
        Print("MemoryStream", () =>
        {
            MemoryStream stream = new();
            stream.Write([1, 2, 3]);
            stream.Position = 10;
            stream.WriteByte(4);
            string seen = $"{stream.Length} {stream.Capacity}";
            stream.SetLength(2);
            seen += $" {stream.Position} {stream.Length}";
            stream.Capacity = 2;
            stream.SetLength(5);
            return $"{seen} {stream.GetBuffer().Length} {Show(stream.ToArray())}";
        });
        Print("growth", () =>
        {
            MemoryStream stream = new();
            List<int> capacities = [];
            for (int i = 0; i < 2000; i++)
            {
                stream.WriteByte((byte)i);
                if (capacities.Count == 0 || capacities[^1] != stream.Capacity)
                {
                    capacities.Add(stream.Capacity);
                }
            }

            return string.Join(' ', capacities);
        });
        Do("read-only", () => new MemoryStream([1, 2], writable: false).WriteByte(1));
        Do("fixed", () => new MemoryStream([1, 2]) { Position = 2 }.WriteByte(1));
        Do("closed ReadByte", () => Closed().ReadByte());
        Do("closed Length", () => _ = Closed().Length);
        Do("closed Write", () => Closed().Write([1]));
        Print("closed ToArray", () => Closed().ToArray());
        Print("GetBuffer", () => new MemoryStream([1]).GetBuffer());
        Print("TryGetBuffer", () => $"{new MemoryStream([1]).TryGetBuffer(out _)} {new MemoryStream(new byte[4], 1, 2, true, true).TryGetBuffer(out ArraySegment<byte> part)} {part.Offset} {part.Count}");
        foreach (SeekOrigin origin in (SeekOrigin[])[SeekOrigin.Begin, SeekOrigin.Current, SeekOrigin.End, (SeekOrigin)9])
        {
            foreach (long offset in (long[])[0, 1, -1, 3, -4, 100, long.MaxValue, long.MinValue])
            {
                Print($"Seek {(int)origin} {offset}", () => new MemoryStream([1, 2, 3]) { Position = 1 }.Seek(offset, origin));
            }
        }

        foreach (long value in (long[])[-1, 0, 5, int.MaxValue, long.MaxValue])
        {
            Do($"Position {value}", () => new MemoryStream { Position = value }.ReadByte());
            if (value is < 100 or long.MaxValue)
            {
                Print($"SetLength {value}", () =>
                {
                    MemoryStream stream = new();
                    stream.SetLength(value);
                    return stream.Length;
                });
            }
        }

        Do("Capacity small", () => new MemoryStream([1, 2]) { Capacity = 1 }.ReadByte());
        Do("Capacity fixed", () => new MemoryStream([1, 2]) { Capacity = 3 }.ReadByte());
        Print("negative", () => new MemoryStream(-1).Length);
        Print("null", () => new MemoryStream((byte[])null!).Length);
        Print("outside", () => new MemoryStream([1, 2], 1, 5).Length);
        Print("part", () => $"{new MemoryStream([1, 2, 3], 1, 2).ReadByte()} {new MemoryStream([1, 2, 3], 1, 2).Length}");
        Print("WriteTo", () =>
        {
            MemoryStream target = new();
            new MemoryStream([1, 2, 3, 4], 1, 2).WriteTo(target);
            return target.ToArray();
        });
    }

    private static void Arguments()
    {
        foreach ((int offset, int count) in ((int, int)[])[(0, 0), (0, 4), (0, 5), (-1, 1), (1, -1), (4, 0), (4, 1), (5, 0), (int.MaxValue, 1), (1, int.MaxValue)])
        {
            Print($"Read {offset} {count}", () => new MemoryStream([1, 2, 3]).Read(new byte[4], offset, count));
            Do($"Write {offset} {count}", () => new MemoryStream().Write(new byte[4], offset, count));
        }

        Print("Read null", () => new MemoryStream().Read(null!, 0, 1));
        Do("ReadExactly", () => new MemoryStream([1]).ReadExactly(new byte[2]));
        Print("ReadAtLeast", () => new MemoryStream([1]).ReadAtLeast(new byte[2], 2, throwOnEndOfStream: false));
        Print("ReadAtLeast much", () => new MemoryStream([1]).ReadAtLeast(new byte[2], 3));
        Print("ReadAtLeast negative", () => new MemoryStream([1]).ReadAtLeast(new byte[2], -1));
        Print("CopyTo", () =>
        {
            MemoryStream target = new();
            new MemoryStream([1, 2, 3]) { Position = 1 }.CopyTo(target);
            return target.ToArray();
        });
        Do("CopyTo null", () => new MemoryStream([1]).CopyTo(null!));
        Do("CopyTo read-only", () => new MemoryStream([1]).CopyTo(new MemoryStream([1], false)));
        Do("CopyTo closed", () => new MemoryStream([1]).CopyTo(Closed()));
        Do("CopyTo size", () => new MemoryStream([1]).CopyTo(new MemoryStream(), 0));
        Print("CanTimeout", () => new MemoryStream().CanTimeout);
        Print("ReadTimeout", () => new MemoryStream().ReadTimeout);
    }

    private static MemoryStream Closed()
    {
        MemoryStream stream = new();
        stream.Dispose();
        return stream;
    }

    private static string Buffered(int size)
    {
        MemoryStream inner = new();
        BufferedStream stream = new(inner, size);
        List<object> seen = [];
        for (int i = 0; i < 11; i++)
        {
            stream.WriteByte((byte)i);
            seen.Add(inner.Length);
        }

        stream.Position = 3;
        seen.AddRange([stream.ReadByte(), stream.Position]);
        stream.Seek(1, SeekOrigin.Current);
        seen.AddRange([stream.ReadByte(), stream.Position]);
        stream.WriteByte(99);
        stream.Flush();
        stream.Write([50, 51, 52, 53, 54, 55]);
        seen.AddRange([stream.Length, stream.Position]);
        stream.Position = 0;
        byte[] bytes = new byte[5];
        seen.Add(stream.Read(bytes, 0, 5));
        seen.Add(Show(inner.ToArray()));
        return string.Join(' ', seen);
    }
}
