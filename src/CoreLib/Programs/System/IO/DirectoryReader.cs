using System.Buffers.Binary;
using System.Collections;
using System.Collections.Generic;
using System.Runtime;
using System.Text;

namespace System.IO;

/// <summary>
/// The entries of one directory in the system's order, without "." and "..": struct linux_dirent64. The listing is read whole when begun, so that
/// who goes through it may change the directory.
/// </summary>
internal sealed class DirectoryReader : IEnumerable<FoundEntry>
{
    private const int BufferSize = 8192;
    private const int LengthOffset = 16;
    private const int TypeOffset = 18;
    private const int NameOffset = 19;
    private const byte DirectoryType = 4;

    private readonly List<FoundEntry> _entries = [];

    /// <param name="path">In full; also in the exception that says why it cannot be read.</param>
    public DirectoryReader(string path)
    {
        long result = TryRead(path, _entries);
        if (result < 0)
        {
            throw FileErrors.Create(result, path, isDirectory: true);
        }
    }

    /// <summary>Gives a negated error, with what was read until then in the list.</summary>
    public static long TryRead(string path, List<FoundEntry> entries, bool wantsSpecial = false)
    {
        long directory = FileCalls.Open(path, FileCalls.OpenDirectory | FileCalls.OpenCloseOnExec, 0);
        if (directory < 0)
        {
            return directory;
        }

        // A file system need not list these itself.
        if (wantsSpecial)
        {
            entries.Add(new FoundEntry(".", DirectoryType));
            entries.Add(new FoundEntry("..", DirectoryType));
        }

        byte[] buffer = new byte[BufferSize];
        long length;
        while ((length = FileCalls.GetDirectoryEntries((int)directory, buffer)) > 0)
        {
            ReadOnlySpan<byte> rest = buffer.AsSpan(0, (int)length);
            while (rest.Length > NameOffset)
            {
                int size = BinaryPrimitives.ReadUInt16LittleEndian(rest[LengthOffset..]);
                ReadOnlySpan<byte> name = rest[NameOffset..size];
                name = name[..name.IndexOf((byte)0)];
                if (!(name is [(byte)'.'] or [(byte)'.', (byte)'.']))
                {
                    entries.Add(new FoundEntry(Utf8Text.Decode(name), rest[TypeOffset]));
                }

                rest = rest[size..];
            }
        }

        SystemCalls.Close((int)directory);
        return length;
    }

    public IEnumerator<FoundEntry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
