using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Files: whole contents, copying and moving, streams over them in all modes, what goes wrong.</summary>
internal static class FileChecks
{
    private static readonly FileMode[] s_modes =
        [FileMode.CreateNew, FileMode.Create, FileMode.Open, FileMode.OpenOrCreate, FileMode.Truncate, FileMode.Append, 0, (FileMode)9];

    private static readonly FileAccess[] s_accesses = [FileAccess.Read, FileAccess.Write, FileAccess.ReadWrite, 0, (FileAccess)5];

    public static void Run()
    {
        Directory.CreateDirectory("x");
        Contents();
        CopiesAndMoves();
        Information();
        Modes();
        Streams();
        File.Delete("f1");
        File.Delete("f4");
        File.Delete("fs");
        File.Delete("new");
        Directory.Delete("x", recursive: true);
        Print("left", () => Sorted(Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName)!));
    }

    private static void Contents()
    {
        Do("WriteAllBytes", () => File.WriteAllBytes("f1", [1, 2, 3, 4]));
        Print("ReadAllBytes", () => File.ReadAllBytes("f1"));
        Do("AppendAllBytes", () => File.AppendAllBytes("f1", [5, 6]));
        Print("ReadAllBytes again", () => File.ReadAllBytes("f1"));
        Print("ReadAllBytes missing", () => File.ReadAllBytes("nope"));
        Print("ReadAllBytes missing directory", () => File.ReadAllBytes("nodir/nope"));
        Print("ReadAllBytes directory", () => File.ReadAllBytes("x"));
        Print("ReadAllBytes below a file", () => File.ReadAllBytes("f1/x"));
        Do("WriteAllBytes directory", () => File.WriteAllBytes("x", [1]));
        Do("WriteAllBytes nowhere", () => File.WriteAllBytes("nodir/x", [1]));
        Do("WriteAllBytes null", () => File.WriteAllBytes("f1", (byte[])null!));
        Print("Exists", () => File.Exists("f1"));
        Print("Exists directory", () => File.Exists("x"));
        Print("Exists with separator", () => File.Exists("f1/"));
        Print("Exists null", () => File.Exists(null));
        Print("Path.Exists", () => $"{Path.Exists("f1")} {Path.Exists("f1/")} {Path.Exists("x/")} {Path.Exists("nope")} {Path.Exists("")}");
        Print("null", () => File.ReadAllBytes(null!));
        Print("empty", () => File.ReadAllBytes(""));
        Print("zero", () => File.ReadAllBytes("a\0b"));
        Print("long", () => File.ReadAllBytes(new string('a', 300)));
        Print("OpenHandle", () =>
        {
            using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle("f1");
            byte[] bytes = new byte[3];
            int count = RandomAccess.Read(file, bytes, 2);
            return $"{count} {bytes[0]} {RandomAccess.GetLength(file)} {file.IsInvalid} {file.IsClosed}";
        });
        Do("RandomAccess closed", () =>
        {
            Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle("f1");
            file.Dispose();
            RandomAccess.GetLength(file);
        });
        Do("RandomAccess negative", () =>
        {
            using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle("f1");
            RandomAccess.Read(file, new byte[1], -1);
        });
    }

    private static void CopiesAndMoves()
    {
        Print("Copy", () =>
        {
            File.Copy("f1", "f2");
            return File.ReadAllBytes("f2");
        });
        Do("Copy onto", () => File.Copy("f1", "f2"));
        Do("Copy over", () => File.Copy("f1", "f2", overwrite: true));
        Do("Copy missing", () => File.Copy("nope", "f3"));
        Do("Copy onto a directory", () => File.Copy("f1", "x"));
        Do("Copy to nowhere", () => File.Copy("f1", "nodir/f"));
        Do("Copy to itself", () => File.Copy("f1", "f1"));
        Do("Copy a directory", () => File.Copy("x", "f9"));
        Print("Move", () =>
        {
            File.Move("f2", "f3");
            return $"{File.Exists("f2")} {File.Exists("f3")}";
        });
        Do("Move onto", () => File.Move("f1", "f3"));
        Do("Move missing", () => File.Move("nope", "f3"));
        Do("Move to nowhere", () => File.Move("f3", "nodir/f3"));
        Do("Move a directory", () => File.Move("x", "xxx"));
        Do("Move to itself", () => File.Move("f3", "f3"));
        Print("Move over", () =>
        {
            File.Copy("f1", "f4");
            File.Move("f3", "f4", overwrite: true);
            return File.Exists("f3");
        });
        Print("Replace", () =>
        {
            File.WriteAllBytes("r1", [1]);
            File.WriteAllBytes("r2", [2, 2]);
            File.Replace("r1", "r2", "r3");
            string result = $"{File.ReadAllBytes("r2").Length} {File.Exists("r1")} {File.ReadAllBytes("r3").Length}";
            File.Delete("r2");
            File.Delete("r3");
            return result;
        });
        Do("Delete missing", () => File.Delete("nope"));
        Do("Delete missing directory", () => File.Delete("nodir/nope"));
        Do("Delete directory", () => File.Delete("x"));
        Do("Delete null", () => File.Delete(null!));
    }

    private static void Information()
    {
        FileInfo file = new("x/../f1");
        Print("FileInfo", () => $"{file.Name} {file.FullName} {file.DirectoryName} {file.Extension} {file} {file.Length} {file.Exists}");
        Print("FileInfo directory", () => file.Directory!.FullName);
        Print("FileInfo attributes", () => $"{file.Attributes} {file.IsReadOnly} {new FileInfo("x").Attributes}");
        Print("FileInfo missing", () => new FileInfo("nope.txt").Length);
        Print("FileInfo missing attributes", () => $"{(int)new FileInfo("nope").Attributes} {new FileInfo("nope").LastWriteTimeUtc.Ticks}");
        Print("FileInfo of a directory", () => new FileInfo("x").Length);
        Print("FileInfo null", () => new FileInfo(null!).Name);
        Print("GetAttributes", () => $"{File.GetAttributes("x")} {File.GetAttributes("f1")}");
        Print("GetAttributes missing", () => File.GetAttributes("nope"));
        Print("GetLastWriteTimeUtc missing", () => File.GetLastWriteTimeUtc("nope").Ticks);
        Print("CopyTo, MoveTo, Delete", () =>
        {
            FileInfo copy = file.CopyTo("x/copy");
            copy.MoveTo("x/moved");
            string result = $"{copy.FullName} {copy.Name} {copy.Exists} {File.Exists("x/copy")}";
            copy.Delete();
            return $"{result} {copy.Exists} {File.Exists("x/moved")}";
        });
        Do("MoveTo missing", () => new FileInfo("nope").MoveTo("x/n"));
        Print("stale", () =>
        {
            FileInfo info = new("x/stale");
            bool before = info.Exists;
            File.WriteAllBytes("x/stale", [1, 2, 3]);
            bool cached = info.Exists;
            info.Refresh();
            return $"{before} {cached} {info.Exists} {info.Length}";
        });
    }

    private static void Modes()
    {
        foreach (FileMode mode in s_modes)
        {
            foreach (FileAccess access in s_accesses)
            {
                foreach (string name in (string[])["fs", "new"])
                {
                    Print($"open {(int)mode} {(int)access} {name}", () =>
                    {
                        File.Delete("new");
                        File.WriteAllBytes("fs", [1, 2, 3]);
                        using FileStream stream = new(name, mode, access);
                        return $"{stream.CanRead} {stream.CanWrite} {stream.CanSeek} {stream.Position} {stream.Length} {stream.Name}";
                    });
                }
            }
        }

        Print("bufferSize", () => new FileStream("fs", FileMode.Open, FileAccess.Read, FileShare.Read, -1).Name);
        Print("share", () => new FileStream("fs", FileMode.Open, FileAccess.Read, (FileShare)99).Name);
        Print("options", () => new FileStream("fs", FileMode.Open, FileAccess.Read, FileShare.Read, 1, (FileOptions)1).Name);
        Print("null", () => new FileStream((string)null!, FileMode.Open).Name);
        Print("empty", () => new FileStream("", FileMode.Open).Name);
        Print("FileStreamOptions", () =>
        {
            using FileStream stream = new("fs", new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, BufferSize = 0 });
            return $"{stream.ReadByte()} {stream.Position} {stream.IsAsync}";
        });
        Do("FileStreamOptions mode", () => new FileStreamOptions { Mode = 0 }.ToString());
        Print("DeleteOnClose", () =>
        {
            using (new FileStream("x/gone", FileMode.Create, FileAccess.Write, FileShare.Read, 1, FileOptions.DeleteOnClose))
            {
            }

            return File.Exists("x/gone");
        });
    }

    private static void Streams()
    {
        foreach (int size in (int[])[0, 1, 2, 7, 16, 4096])
        {
            Print($"stream with buffer {size}", () => Exercise(size));
        }

        Do("write to a reader", () =>
        {
            using FileStream stream = File.OpenRead("fs");
            stream.WriteByte(1);
        });
        Do("read from a writer", () =>
        {
            using FileStream stream = File.OpenWrite("fs");
            stream.ReadByte();
        });
        Do("closed ReadByte", () => Closed().ReadByte());
        Do("closed Read", () => Closed().Read(new byte[1]));
        Do("closed Write", () => Closed().Write([1]));
        Do("closed Length", () => _ = Closed().Length);
        Do("closed Position", () => _ = Closed().Position);
        Do("closed Seek", () => Closed().Seek(0, SeekOrigin.Begin));
        Do("closed Flush", () => Closed().Flush());
        Print("closed Can", () => $"{Closed().CanRead} {Closed().CanWrite} {Closed().CanSeek}");
        Do("append and go back", () =>
        {
            using FileStream stream = new("fs", FileMode.Append);
            stream.WriteByte(9);
            stream.Seek(0, SeekOrigin.Begin);
        });
        Do("append and shorten", () =>
        {
            using FileStream stream = new("fs", FileMode.Append);
            stream.SetLength(0);
        });
        Do("Position negative", () =>
        {
            using FileStream stream = File.OpenRead("fs");
            stream.Position = -1;
        });
        Do("SetLength negative", () =>
        {
            using FileStream stream = File.OpenWrite("fs");
            stream.SetLength(-1);
        });
        Do("Read null", () =>
        {
            using FileStream stream = File.OpenRead("fs");
            stream.Read(null!, 0, 1);
        });
    }

    private static FileStream Closed()
    {
        FileStream stream = new("fs", FileMode.Open);
        stream.Dispose();
        return stream;
    }

    private static string Exercise(int bufferSize)
    {
        using FileStream stream = new("fs", FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize);
        for (int i = 0; i < 100; i++)
        {
            stream.WriteByte((byte)i);
        }

        List<object> seen = [stream.Position, stream.Length];
        stream.Position = 10;
        seen.AddRange([stream.ReadByte(), stream.Position]);
        stream.Seek(-5, SeekOrigin.End);
        seen.Add(stream.ReadByte());
        stream.Seek(-3, SeekOrigin.Current);
        seen.Add(stream.ReadByte());
        stream.WriteByte(200);
        seen.Add(stream.Position);
        stream.Position = 93;
        seen.AddRange([stream.ReadByte(), stream.ReadByte(), stream.ReadByte()]);
        stream.SetLength(50);
        seen.AddRange([stream.Length, stream.Position, stream.ReadByte()]);
        stream.SetLength(60);
        stream.Position = 55;
        seen.Add(stream.ReadByte());
        byte[] bytes = new byte[40];
        stream.Position = 0;
        seen.AddRange([stream.Read(bytes, 0, 40), bytes[39], stream.Read(bytes), bytes[0], stream.Read(bytes)]);
        stream.Seek(5, SeekOrigin.End);
        stream.Write([7, 8, 9]);
        stream.Flush();
        stream.Position = 58;
        seen.AddRange([stream.Read(bytes, 1, 20), IOChecks.Show(bytes[..12])]);
        return string.Join(' ', seen);
    }
}
