using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>The way along a path.</summary>
public sealed partial class FileSystemServer
{
    /// <summary>What the last walk has met, for the report of the way; the last node 0 if nothing had the name.</summary>
    private readonly (ulong Node, uint NameHash)[] _way = new (ulong, uint)[LookupRecord.Maximum + 1];
    private int _wayLength;

    /// <summary>
    /// Finds what the path names, from the node of the token down. That nothing has the last name is no error here. Where a link is to be followed, the
    /// kernel is told and the error is to be returned. ENOENT, ENOTDIR, ENAMETOOLONG, EINVAL, EACCES, EIO.
    /// </summary>
    /// <param name="isRemoval">"link/" names no link to be removed, and nothing that it leads to.</param>
    [SkipLocalsInit]
    private ErrorNumber Walk(
        ulong token, ReadOnlySpan<byte> path, in FileCaller caller, bool follows, out NodeWalk walk, bool isSecondPath = false,
        bool isRemoval = false)
    {
        walk.Node = NumberOf(token);
        walk.Directory = walk.Node;
        walk.Name = default;
        walk.NameHash = 0;
        walk.MustBeDirectory = false;
        Unsafe.SkipInit(out walk.DirectoryStatus);
        _wayLength = 0;
        Meet(walk.Node, 0);
        ErrorNumber error = _files.GetAttributes(walk.Node, out walk.Status);
        PathComponents components = new(path);
        while (error == ErrorNumber.None && !components.IsLast && components.MoveNext())
        {
            error = walk.Node == 0 ? ErrorNumber.ENOENT
                : walk.Status.Kind != FileKind.Directory ? ErrorNumber.ENOTDIR
                : Permissions.Allow(caller, walk.Status, FileCaller.Execute) ? Step(components, ref walk)
                : ErrorNumber.EACCES;
            if (error != ErrorNumber.None || walk.Node == 0 || walk.Status.Kind == FileKind.Directory)
            {
                continue;
            }

            bool isEnd = isRemoval && components.IsLast;
            if (walk.Status.Kind == FileKind.SymbolicLink && !isEnd && (follows || components.MustBeDirectory))
            {
                error = _files.ReadLink(walk.Node, _target, out int length);
                return error == ErrorNumber.None
                    ? FollowLink(_target.AsSpan(0, length), components.Start, components.End, isSecondPath)
                    : error;
            }

            error = components.MustBeDirectory ? ErrorNumber.ENOTDIR : ErrorNumber.None;
        }

        return error == ErrorNumber.None ? components.Error : error;
    }

    private ErrorNumber WalkBoth(
        ulong fromToken, ReadOnlySpan<byte> from, bool follows, ulong toToken, ReadOnlySpan<byte> to, in FileCaller caller,
        out NodeWalk source, out NodeWalk target)
    {
        target = default;
        ErrorNumber error = Walk(fromToken, from, caller, follows, out source);
        return error == ErrorNumber.None ? Walk(toToken, to, caller, false, out target, isSecondPath: true) : error;
    }

    private ErrorNumber Step(in PathComponents components, ref NodeWalk walk)
    {
        walk.Directory = walk.Node;
        walk.DirectoryStatus = walk.Status;
        walk.Name = components.Current;
        walk.NameHash = ChangeCounters.HashName(walk.Name);
        walk.MustBeDirectory = components.MustBeDirectory;
        ErrorNumber error = _files.Find(walk.Directory, walk.Name, walk.NameHash, out walk.Status);
        walk.Node = error == ErrorNumber.None ? walk.Status.Node : 0;
        Meet(walk.Node, walk.NameHash);
        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Meet(ulong node, uint nameHash)
    {
        (ulong, uint)[] way = _way;
        int length = _wayLength;
        if ((uint)length < (uint)way.Length)
        {
            way[length] = (node, nameHash);
            _wayLength = length + 1;
        }
    }

    /// <summary>0 if there is no such place: then nothing is found.</summary>
    private ulong NumberOf(ulong token)
    {
        ulong number = token & ~FirstToken;
        return number == 0 ? _files.Root : number < NamedToken ? number : _files.FindPlace(number / NamedToken);
    }
}
