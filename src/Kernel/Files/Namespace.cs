using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The names that a process can begin a path with: the assigns, "/" for the POSIX root, and paths below that which lead elsewhere, as mounts do. What is not in here, its programs
/// cannot reach by name. Owned by the processes that use it and by capabilities; the list is guarded by the lock
/// (LockOrder.Namespace).
/// </summary>
public sealed unsafe class Namespace : KernelObject
{
    /// <summary>Bounds the search and what one handle can make the kernel keep.</summary>
    public const int MaximumEntries = 128;

    private SpinLock _lock;
    private NamespaceEntry? _first;
    private NamespaceEntry? _firstRooted;
    private int _count;
    private Namespace? _scope;

    public override KernelObjectType Type => KernelObjectType.Namespace;

    /// <summary>
    /// Within what names without a path are known: abstract sockets, message queues, keys and numbers of System V IPC. It is the namespace itself,
    /// but after chroot(2), which changes paths alone, the one before.
    /// </summary>
    public Namespace Scope => _scope ?? this;

    /// <summary>
    /// User 0 made it, and only user 0 changes it. In another one nobody gets more rights by executing a file: a set-user-ID program could
    /// find other files at the paths that it trusts.
    /// </summary>
    public bool IsTrusted { get; private set; }

    /// <summary>With one reference; a copy of <paramref name="source"/> if that is given, trusted only if that is. Null without memory.</summary>
    public static Namespace? Create(Namespace? source, bool isTrusted)
    {
        Namespace? result = Slab<Namespace>.Allocate();
        if (result is null)
        {
            return null;
        }

        result.Initialize();
        result._lock = new SpinLock(LockOrder.Namespace);
        result._first = null;
        result._firstRooted = null;
        result._count = 0;
        result._scope = null;
        result.IsTrusted = isTrusted && source is not { IsTrusted: false };
        if (source is not null && !result.CopyFrom(source))
        {
            result.Release();
            return null;
        }

        return result;
    }

    /// <summary>An empty one with another's names that have no path; null without memory.</summary>
    public static Namespace? CreateRoot(Namespace source, bool isTrusted)
    {
        Namespace? result = Create(null, isTrusted && source.IsTrusted);
        if (result is not null)
        {
            result._scope = source.Scope;
            result._scope.Acquire();
        }

        return result;
    }

    /// <summary>
    /// Binds the name, instead of what it named before. EINVAL for a name that no path can have, ENOSPC, ENOMEM.
    /// </summary>
    public int Set(ReadOnlySpan<byte> name, Directory directory, Rights rights)
    {
        if (!IsValidName(name))
        {
            return Error.EINVAL;
        }

        NamespaceEntry? created = Slab<NamespaceEntry>.Allocate();
        if (created is null)
        {
            return Error.ENOMEM;
        }

        created.Name = name;
        created.Rights = rights;
        created.Directory = directory;
        directory.Acquire();

        ulong state = _lock.Acquire();
        NamespaceEntry? replaced = Unlink(name);
        bool isFull = replaced is null && _count == MaximumEntries;
        if (!isFull)
        {
            Link(created);
        }

        _lock.Release(state);
        Free(isFull ? created : replaced);
        return isFull ? Error.ENOSPC : 0;
    }

    /// <summary>ENOENT if there is no such name.</summary>
    public int Remove(ReadOnlySpan<byte> name)
    {
        ulong state = _lock.Acquire();
        NamespaceEntry? removed = Unlink(name);
        _lock.Release(state);
        Free(removed);
        return removed is null ? Error.ENOENT : 0;
    }

    /// <summary>The directory with a reference for the caller. ENOENT.</summary>
    public int Lookup(ReadOnlySpan<byte> name, out Directory? directory, out Rights rights)
    {
        directory = null;
        rights = Rights.None;
        ulong state = _lock.Acquire();
        NamespaceEntry? entry = Find(name, out _);
        if (entry is not null)
        {
            directory = entry.Directory!;
            rights = entry.Rights;
            directory.Acquire();
        }

        _lock.Release(state);
        return entry is null ? Error.ENOENT : 0;
    }

    /// <summary>
    /// The entry that the start of a path of the POSIX root names: the longest of those that begin with '/'. The directory with a reference
    /// for the caller; <paramref name="used"/> is how much of the path the entry stands for. ENOENT.
    /// </summary>
    public int LookupPath(ReadOnlySpan<byte> path, out Directory? directory, out Rights rights, out int used)
    {
        directory = null;
        rights = Rights.None;
        used = 0;
        ulong state = _lock.Acquire();
        NamespaceEntry? best = _firstRooted;
        while (best is not null && !best.Contains(path))
        {
            best = best.NextRooted;
        }

        if (best is not null)
        {
            used = best.Length;
            directory = best.Directory!;
            rights = best.Rights;
            directory.Acquire();
        }

        _lock.Release(state);
        return best is null ? Error.ENOENT : 0;
    }

    /// <summary>The directory of an entry by its place in the list, with a reference. False behind the last.</summary>
    public bool TryGet(int index, out Directory? directory)
    {
        ulong state = _lock.Acquire();
        NamespaceEntry? entry = _first;
        while (entry is not null && index > 0)
        {
            entry = entry.Next;
            index--;
        }

        directory = entry?.Directory;
        directory?.Acquire();
        _lock.Release(state);
        return directory is not null;
    }

    /// <summary>
    /// The shortest name beginning with '/' that leads to the same node as an assign, for who knows no assigns. Its length, or 0.
    /// </summary>
    public int FindRootedName(Directory directory, Span<byte> name)
    {
        int length = 0;
        ulong state = _lock.Acquire();
        for (NamespaceEntry? entry = _first; entry is not null; entry = entry.Next)
        {
            if (entry.Name[0] == (byte)'/' && (length == 0 || entry.Name.Length < length) && entry.Name.Length <= name.Length
                && entry.Directory!.IsSameNode(directory))
            {
                length = entry.Name.Length;
                entry.Name.CopyTo(name);
            }
        }

        _lock.Release(state);
        return length;
    }

    /// <summary>Writes the names, each ended by a zero byte. Returns the length, or ERANGE if they do not fit.</summary>
    public int List(Span<byte> buffer)
    {
        int length = 0;
        ulong state = _lock.Acquire();
        for (NamespaceEntry? entry = _first; entry is not null; entry = entry.Next)
        {
            if (entry.Name.Length + 1 > buffer.Length - length)
            {
                length = Error.ERANGE;
                break;
            }

            entry.Name.CopyTo(buffer.Slice(length));
            length += entry.Name.Length;
            buffer[length++] = 0;
        }

        _lock.Release(state);
        return length;
    }

    /// <summary>Binds in another namespace what this one shows below a directory, by the names that it has from there. ENOSPC, ENOMEM.</summary>
    public int CopyBelow(ReadOnlySpan<byte> path, Namespace target)
    {
        // Who changes the list meanwhile may have an entry copied twice or not at all; each is one of this list's.
        int error = 0;
        Span<byte> name = stackalloc byte[NamespaceEntry.MaximumName];
        for (int index = 0; error == 0 && TryGet(index, name, out int length, out Directory? directory, out Rights rights); index++)
        {
            ReadOnlySpan<byte> inside = Below(path, name.Slice(0, length));
            error = inside.Length > 1 ? target.Set(inside, directory!, rights) : 0;
            directory!.Release();
        }

        return error;
    }

    /// <summary>What is left of a path below a directory, beginning with '/'; nothing if it does not lie there.</summary>
    public static ReadOnlySpan<byte> Below(ReadOnlySpan<byte> directory, ReadOnlySpan<byte> path) =>
        path.IsEmpty || path[0] != (byte)'/' || !IsPrefix(directory, path) ? default
        : directory.Length == 1 ? path
        : path.Length == directory.Length ? "/"u8
        : path.Slice(directory.Length);

    private bool TryGet(int index, Span<byte> name, out int length, out Directory? directory, out Rights rights)
    {
        ulong state = _lock.Acquire();
        NamespaceEntry? entry = _first;
        while (entry is not null && index > 0)
        {
            entry = entry.Next;
            index--;
        }

        length = entry?.Name.Length ?? 0;
        entry?.Name.CopyTo(name);
        rights = entry?.Rights ?? Rights.None;
        directory = entry?.Directory;
        directory?.Acquire();
        _lock.Release(state);
        return directory is not null;
    }

    protected override void Destroy()
    {
        if (_scope is null)
        {
            IpcTables.RemoveAll(this);
        }

        _scope?.Release();
        _scope = null;
        while (_first is not null)
        {
            NamespaceEntry entry = _first;
            _first = entry.Next;
            Free(entry);
        }

        Slab<Namespace>.Free(this);
    }

    /// <summary>Whether the path is the name or continues it with '/'.</summary>
    private static bool IsPrefix(ReadOnlySpan<byte> name, ReadOnlySpan<byte> path) =>
        name.Length == 1 || (path.Length >= name.Length && (path.Length == name.Length || path[name.Length] == (byte)'/')
            && path[name.Length - 1] == name[name.Length - 1] && path.Slice(0, name.Length).SequenceEqual(name));

    /// <summary>"/" and a full form below it, or anything that can stand before a colon.</summary>
    private static bool IsValidName(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > NamespaceEntry.MaximumName)
        {
            return false;
        }

        if (name.Length == 1 && name[0] == (byte)'/')
        {
            return true;
        }

        if (name[0] == (byte)'/')
        {
            Span<byte> full = stackalloc byte[NamespaceEntry.MaximumName];
            int length = PathResolver.Resolve(name.Slice(0, 1), name, full, out _);
            return length == name.Length && full.Slice(0, length).SequenceEqual(name);
        }

        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is (byte)'/' or (byte)':' or < 0x20 or 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private static void Free(NamespaceEntry? entry)
    {
        if (entry is not null)
        {
            entry.Directory!.Release();
            entry.Directory = null;
            Slab<NamespaceEntry>.Free(entry);
        }
    }

    private bool CopyFrom(Namespace source)
    {
        bool complete = true;
        ulong state = source._lock.Acquire();
        for (NamespaceEntry? entry = source._first; entry is not null; entry = entry.Next)
        {
            NamespaceEntry? copy = Slab<NamespaceEntry>.Allocate();
            if (copy is null)
            {
                complete = false;
                break;
            }

            copy.Name = entry.Name;
            copy.Rights = entry.Rights;
            copy.Directory = entry.Directory;
            copy.Directory!.Acquire();
            Link(copy);
        }

        source._lock.Release(state);
        return complete;
    }

    /// <summary>Sorted as they were given: the newest last.</summary>
    private void Link(NamespaceEntry entry)
    {
        entry.Next = null;
        _count++;
        if (entry.IsRooted)
        {
            ref NamespaceEntry? place = ref _firstRooted;
            while (place is not null && place.Length > entry.Length)
            {
                place = ref place.NextRooted;
            }

            entry.NextRooted = place;
            place = entry;
        }

        if (_first is null)
        {
            _first = entry;
            return;
        }

        NamespaceEntry last = _first;
        while (last.Next is not null)
        {
            last = last.Next;
        }

        last.Next = entry;
    }

    private NamespaceEntry? Unlink(ReadOnlySpan<byte> name)
    {
        NamespaceEntry? entry = Find(name, out NamespaceEntry? previous);
        if (entry is null)
        {
            return null;
        }

        if (previous is null)
        {
            _first = entry.Next;
        }
        else
        {
            previous.Next = entry.Next;
        }

        if (entry.IsRooted)
        {
            ref NamespaceEntry? place = ref _firstRooted;
            while (place != entry)
            {
                place = ref place!.NextRooted;
            }

            place = entry.NextRooted;
        }

        _count--;
        return entry;
    }

    private NamespaceEntry? Find(ReadOnlySpan<byte> name, out NamespaceEntry? previous)
    {
        previous = null;
        for (NamespaceEntry? entry = _first; entry is not null; entry = entry.Next)
        {
            if (PathResolver.EqualsIgnoringCase(entry.Name, name))
            {
                return entry;
            }

            previous = entry;
        }

        return null;
    }
}
