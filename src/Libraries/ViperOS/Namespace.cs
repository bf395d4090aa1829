using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Named directory capabilities: the assigns (<c>SYS</c>, <c>C</c>, without the colon) and the POSIX root, whose name is
/// <c>/</c>. Names are not case-sensitive. Rights: Read looks up and lists, Manage binds.
/// </summary>
[Capability(KernelObjectType.Namespace)]
public readonly unsafe struct Namespace(Handle handle)
{
    public Handle Handle { get; } = handle;

    /// <summary>The one of this process, without a slot.</summary>
    public static Namespace Current => new(new Handle(PseudoHandle.CurrentNamespace));

    public static ErrorNumber CreateEmpty(out Namespace created)
    {
        return Create(PseudoHandle.None, out created);
    }

    public ErrorNumber Copy(out Namespace copy)
    {
        return Create(Handle.Value, out copy);
    }

    public ErrorNumber Bind(ReadOnlySpan<byte> name, DirectoryHandle directory)
    {
        return Set(name, directory.Handle.Value);
    }

    /// <summary>ENOENT if there is no such name.</summary>
    public ErrorNumber Unbind(ReadOnlySpan<byte> name)
    {
        return Set(name, PseudoHandle.None);
    }

    /// <summary>The names, each ended by a zero byte. ERANGE if they do not fit.</summary>
    public ErrorNumber List(Span<byte> buffer, out int length)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(out length, SystemCallNumber.NamespaceList, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }

    private static ErrorNumber Create(int source, out Namespace created)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.NamespaceCreate, source);
        created = new Namespace(handle);
        return error;
    }

    private ErrorNumber Set(ReadOnlySpan<byte> name, int directory)
    {
        fixed (byte* pointer = name)
        {
            return SystemCall.Try(SystemCallNumber.NamespaceSet, Handle.Value, (long)pointer, name.Length, directory);
        }
    }
}
