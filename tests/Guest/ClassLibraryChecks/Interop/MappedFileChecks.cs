using System.IO.MemoryMappedFiles;
using static ViperOS.Tests.ClassLibraryChecks.Interop.InteropChecks;

namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Files as memory: views and what they share, growth, access, what is refused.</summary>
internal static class MappedFileChecks
{
    public static void Run()
    {
        string path = Path.Combine(Path.GetTempPath(), "mappedchecks");
        File.WriteAllText(path, "hello mapped world");
        CheckViews(path);
        CheckGrowth(path);
        CheckErrors(path);
        CheckNameless();
        File.Delete(path);
    }

    private static void CheckViews(string path)
    {
        using (MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path))
        {
            using MemoryMappedViewAccessor accessor = file.CreateViewAccessor();
            Console.WriteLine($"{accessor.Capacity} {accessor.PointerOffset} {(char)accessor.ReadByte(6)} {accessor.CanWrite}");
            accessor.Write(0, (byte)'H');
            accessor.Flush();
            using MemoryMappedViewStream stream = file.CreateViewStream(6, 6);
            Console.WriteLine($"{stream.Length} {stream.Capacity} {stream.PointerOffset} {new StreamReader(stream).ReadToEnd()}");
            using MemoryMappedViewAccessor copy = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.CopyOnWrite);
            copy.Write(1, (byte)'X');
            Console.WriteLine($"{(char)copy.ReadByte(1)} {(char)accessor.ReadByte(1)}");
            Try("offset beyond", () => file.CreateViewAccessor(19, 0));
            Try("end beyond", () => file.CreateViewAccessor(10, 9));
            Try("negative offset", () => file.CreateViewAccessor(-1, 9));
            Try("negative size", () => file.CreateViewAccessor(0, -1));
            Try("bad access", () => file.CreateViewAccessor(0, 0, (MemoryMappedFileAccess)9));
            Try("execution", () => file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.ReadExecute));
        }

        Console.WriteLine(File.ReadAllText(path));
    }

    private static void CheckGrowth(string path)
    {
        using (MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 10000))
        using (MemoryMappedViewAccessor accessor = file.CreateViewAccessor(5000, 100))
        {
            accessor.Write(0, 42);
            Console.WriteLine($"{accessor.Capacity} {accessor.PointerOffset}");
        }

        Console.WriteLine(new FileInfo(path).Length);
        using FileStream stream = File.OpenRead(path);
        using MemoryMappedFile readOnly = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        using MemoryMappedViewAccessor view = readOnly.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        Console.WriteLine(view.ReadInt32(5000));
        Try("writable view", () => readOnly.CreateViewAccessor());
        Try("write", () => view.Write(0, 1));
        using MemoryMappedViewStream bytes = readOnly.CreateViewStream(0, 0, MemoryMappedFileAccess.Read);
        Try("write to a stream", () => bytes.WriteByte(1));
        Try("length of a stream", () => bytes.SetLength(3));
    }

    private static void CheckErrors(string path)
    {
        Try("append", () => MemoryMappedFile.CreateFromFile(path, FileMode.Append));
        Try("truncate", () => MemoryMappedFile.CreateFromFile(path, FileMode.Truncate));
        Try("a name", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, "name"));
        Try("an empty name", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, ""));
        Try("too small", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 5));
        Try("negative", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, -5));
        Try("write only", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Write));
        Try("larger for reading", () => MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 50000, MemoryMappedFileAccess.Read));
        string missing = path + ".new";
        Try("empty", () => MemoryMappedFile.CreateFromFile(missing, FileMode.CreateNew));
        Console.WriteLine(File.Exists(missing));
        Try("null", () => MemoryMappedFile.CreateFromFile((string)null!));
        Try("no capacity", () => MemoryMappedFile.CreateNew(null, 0));
        Try("a name for memory", () => MemoryMappedFile.CreateNew("x", 10));
        Try("bad options", () => MemoryMappedFile.CreateNew(null, 10, MemoryMappedFileAccess.ReadWrite, (MemoryMappedFileOptions)7, HandleInheritability.None));
        Try("open", () => MemoryMappedFile.OpenExisting("x"));
        Try("create or open", () => MemoryMappedFile.CreateOrOpen("x", 10));
    }

    private static void CheckNameless()
    {
        using MemoryMappedFile file = MemoryMappedFile.CreateNew(null, 100000);
        using MemoryMappedViewAccessor whole = file.CreateViewAccessor();
        using MemoryMappedViewAccessor part = file.CreateViewAccessor(4096, 10);
        whole.Write(4100, 7L);
        Console.WriteLine($"{part.ReadInt16(4)} {part.Capacity} {whole.Capacity}");
        file.Dispose();
        Console.WriteLine(whole.ReadInt64(4100));
        Try("disposed", () => file.CreateViewAccessor());
        whole.Dispose();
        Try("flush when disposed", () => whole.Flush());
        Try("read when disposed", () => whole.ReadInt64(0));
    }
}
