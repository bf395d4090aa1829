using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>The way along a path.</summary>
public sealed partial class FileSystemServer
{
    /// <summary>The nodes that the last walk has met, for the report of the way; the last one 0 if nothing had the name.</summary>
    private readonly ulong[] _way = new ulong[LookupRecord.Maximum + 1];
    private int _wayLength;

    /// <summary>
    /// Finds what the path names, from the node of the token down. That nothing has the last name is no error here. Where a link is to be followed, the
    /// kernel is told and the error is to be returned. ENOENT, ENOTDIR, ENAMETOOLONG, EINVAL, EACCES, EIO.
    /// </summary>
    /// <param name="isRemoval">"link/" names no link to be removed, and nothing that it leads to.</param>
    private ErrorNumber Walk(
        ulong token, ReadOnlySpan<byte> path, in FileCaller caller, bool follows, out NodeWalk walk, bool isSecondPath = false,
        bool isRemoval = false)
    {
        walk = default;
        walk.Node = NumberOf(token);
        walk.Directory = walk.Node;
        _wayLength = 0;
        Meet(walk.Node);
        ErrorNumber error = _files.GetAttributes(walk.Node, out walk.Status);
        PathComponents components = new(path);
        while (error == ErrorNumber.None && components.MoveNext())
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
        walk.MustBeDirectory = components.MustBeDirectory;
        ErrorNumber error = _files.Lookup(walk.Directory, walk.Name, out walk.Node, out _);
        if (error == ErrorNumber.ENOENT)
        {
            walk.Node = 0;
            Meet(0);
            return ErrorNumber.None;
        }

        Meet(walk.Node);
        return error == ErrorNumber.None ? _files.GetAttributes(walk.Node, out walk.Status) : error;
    }

    private void Meet(ulong node)
    {
        if (_wayLength < _way.Length)
        {
            _way[_wayLength++] = node;
        }
    }

    private ulong NumberOf(ulong token)
    {
        ulong number = token & ~FirstToken;
        return number == 0 ? _files.Root : number < NamedToken ? number : FindNamed(number / NamedToken);
    }

    /// <summary>0 if the root directory does not have it: then nothing is found.</summary>
    private ulong FindNamed(ulong which)
    {
        ReadOnlySpan<byte> name = which switch
        {
            1 => "C"u8,
            2 => "S"u8,
            _ => default,
        };
        return !name.IsEmpty && _files.Lookup(_files.Root, name, out ulong node, out FileKind kind) == ErrorNumber.None && kind == FileKind.Directory
            ? node
            : 0;
    }
}
