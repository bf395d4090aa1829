using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>
/// A namespace of its own and limits for a program. What has no name in it the program cannot open, whatever user it is: neither files nor
/// processes nor sockets. Owns the namespace until it is closed.
/// </summary>
internal sealed class Sandbox : ProgramConfinement
{
    private const string Root = "/";

    private JobLimits _limits = new() { Memory = ulong.MaxValue, Handles = uint.MaxValue, Threads = uint.MaxValue, Processes = uint.MaxValue };

    private Sandbox(Namespace names, string directory)
    {
        Names = names;
        Directory = directory;
    }

    public Namespace Names { get; }

    public override string Directory { get; }

    /// <summary>Connections that the program finds under the names, by <see cref="Startup.Find(ReadOnlySpan{byte})"/>.</summary>
    public List<(string Name, Connection Service)> Services { get; } = [];

    public ref JobLimits Limits => ref _limits;

    /// <summary>The same names as the shell's, but not the same namespace: abstract names of sockets are others.</summary>
    public static ErrorNumber CreateOpen(string directory, out Sandbox? sandbox)
    {
        ErrorNumber error = Namespace.Current.Copy(out Namespace names);
        sandbox = error == ErrorNumber.None ? new Sandbox(names, directory) : null;
        return error;
    }

    /// <summary>There is none, for an error that came before.</summary>
    public static ErrorNumber None(ErrorNumber error, out Sandbox? sandbox)
    {
        sandbox = null;
        return error;
    }

    /// <summary>One directory, an absolute path, is all there is.</summary>
    public static ErrorNumber Create(string directory, bool isReadOnly, out Sandbox? sandbox)
    {
        sandbox = null;
        ErrorNumber error = Namespace.CreateEmpty(out Namespace names);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = Bind(names, Root, directory, isReadOnly);
        if (error != ErrorNumber.None)
        {
            names.Close();
            return error;
        }

        sandbox = new Sandbox(names, Root);
        return error;
    }

    /// <summary>
    /// A program that asks for a dynamic linker cannot start without that and its libraries: it may read them, unless the directory has its own.
    /// </summary>
    public void AddLibraries(string program, string directory)
    {
        if (!HasInterpreter(program))
        {
            return;
        }

        foreach (string library in (string[])["/lib", "/usr/lib"])
        {
            bool isThere = DirectoryHandle.Current.GetStatus(Utf8Text.Of(directory.TrimEnd('/') + library), out _) == ErrorNumber.None;
            if (!isThere)
            {
                // Without it the program says itself what it misses.
                Bind(Names, library, library, isReadOnly: true);
            }
        }
    }

    /// <summary>
    /// The devices that programs expect, such as /dev/null. Disks are not among them, for their contents have names of their own (/dev/block/N:M); and
    /// shared memory is where all of the program's files are, not where others have theirs.
    /// </summary>
    public void AddDevices(string directory, bool isReadOnly)
    {
        Bind(Names, "/dev", "/dev", isReadOnly: false);
        foreach (string shared in (string[])["/dev/shm", "/dev/mqueue"])
        {
            Bind(Names, shared, directory, isReadOnly);
        }
    }

    public void Close()
    {
        foreach ((_, Connection service) in Services)
        {
            service.Close();
        }

        Names.Close();
    }

    private static ErrorNumber Bind(Namespace names, string name, string path, bool isReadOnly)
    {
        ErrorNumber error = DirectoryHandle.Current.OpenDirectory(Utf8Text.Of(path), out DirectoryHandle directory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (isReadOnly)
        {
            Handle full = directory.Handle;
            full.GetInformation(out HandleInformation information);
            error = full.Duplicate(information.Rights & ~Rights.Write, out Handle reduced);
            full.Close();
            if (error != ErrorNumber.None)
            {
                return error;
            }

            directory = new DirectoryHandle(reduced);
        }

        error = names.Bind(Utf8Text.Of(name), directory);
        directory.Close();
        return error;
    }

    /// <summary>Whether the ELF file has a segment of the kind PT_INTERP.</summary>
    private static bool HasInterpreter(string program)
    {
        const int HeaderLength = 64;
        const int SegmentLength = 56;
        const int MaximumSegments = 64;
        const uint Interpreter = 3;
        if (FileHandle.Open(Utf8Text.Of(program), OpenFlags.ReadOnly, out FileHandle file) != ErrorNumber.None)
        {
            return false;
        }

        byte[] bytes = new byte[HeaderLength + (SegmentLength * MaximumSegments)];
        ErrorNumber error = file.Read(bytes, out int length);
        file.Handle.Close();
        if (error != ErrorNumber.None || length < HeaderLength || !bytes.AsSpan().StartsWith("\u007FELF"u8))
        {
            return false;
        }

        ulong start = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(32));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(56));
        for (int i = 0; i < count && start <= HeaderLength; i++)
        {
            int offset = (int)start + (i * SegmentLength);
            if (offset + SegmentLength <= length && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset)) == Interpreter)
            {
                return true;
            }
        }

        return false;
    }
}
