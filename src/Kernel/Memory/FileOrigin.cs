using System;
using System.Threading;
using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Which file the pages of a memory object are, or were before they were copied, for who wants to know what is mapped: the path by which it was
/// opened first. Shared by the object and its clones, which hold references; does not change.
/// </summary>
public sealed unsafe class FileOrigin
{
    private int _references;
    private byte* _path;
    private int _length;

    public NodeIdentity Identity { get; private set; }

    /// <summary>Its full form.</summary>
    public ReadOnlySpan<byte> Path => new(_path, _length);

    /// <summary>With one reference. Null without memory.</summary>
    public static FileOrigin? Create(NodeIdentity identity, ReadOnlySpan<byte> path)
    {
        FileOrigin? origin = Slab<FileOrigin>.Allocate();
        byte* copy = origin is null ? null : (byte*)KernelHeap.Allocate((nuint)path.Length);
        if (copy == null)
        {
            if (origin is not null)
            {
                Slab<FileOrigin>.Free(origin);
            }

            return null;
        }

        path.CopyTo(new Span<byte>(copy, path.Length));
        origin!._references = 1;
        origin._path = copy;
        origin._length = path.Length;
        origin.Identity = identity;
        return origin;
    }

    public void Acquire() => Interlocked.Increment(ref _references);

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            KernelHeap.Free(_path);
            _path = null;
            Slab<FileOrigin>.Free(this);
        }
    }
}
