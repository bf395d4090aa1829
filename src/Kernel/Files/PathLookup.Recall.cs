using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Files;

/// <summary>Answers from what is remembered of names and nodes, without asking the server.</summary>
public unsafe ref partial struct PathLookup
{
    /// <summary>Result of <see cref="Recall"/>: the server has to be asked.</summary>
    public const int NotRemembered = 1;

    /// <summary>
    /// What the path leads to at this moment, if all of it is remembered and it is something that the server would answer as well: 0 with the status, as
    /// the server gives it, and its state; ENOENT; or <see cref="NotRemembered"/>, also for every other error and where a link is to be followed, which
    /// are the server's to say.
    /// </summary>
    /// <param name="follows">A link at the end is not what is meant.</param>
    /// <param name="access">What the caller must be allowed to do, as in <see cref="FileCaller.Allows"/>; 0 for nothing.</param>
    /// <param name="status">Without what the kernel knows of the contents (<see cref="FileMemories.Complete"/>).</param>
    /// <param name="server">The number of the server's channel.</param>
    /// <param name="run">Which run of it said so.</param>
    /// <param name="state">Of the node.</param>
    public int Recall(bool follows, uint access, out FileStatus status, out ulong server, out ulong run, out ulong state)
    {
        Directory start = Directory!;
        status = default;
        state = ChangeCounters.Unknown;
        run = 0;
        server = 0;
        if (start.Node.AcquireObject() is not { } target)
        {
            return NotRemembered;
        }

        Channel? channel = (target as Connection)?.Channel;
        ChangeCounters counters = channel?.Counters ?? default;
        if (!counters.IsSome)
        {
            target.Release();
            return NotRemembered;
        }

        server = channel!.Id;
        run = channel.Run;
        Credentials credentials = Process.Current.Credentials;
        FileCaller caller = new(
            credentials.User.FileSystem, credentials.Group.FileSystem, 0,
            new ReadOnlySpan<byte>(credentials.Supplementary, credentials.SupplementaryCount * sizeof(uint)));
        _isWayWanted = false;
        _remembered = 0;
        int result = Walk(run, start.NumberIn(run), counters, caller, out ulong node, out bool mustBeDirectory);
        if (result == 0)
        {
            result = Describe(run, node, counters, out status, out state);
        }

        target.Release();
        if (result == 0)
        {
            bool isDirectory = status.Kind == FileKind.Directory;
            if ((mustBeDirectory && !isDirectory) || (follows && status.Kind == FileKind.SymbolicLink)
                || (access != 0 && !caller.Allows(status.Mode, status.UserId, status.GroupId, isDirectory, access)))
            {
                return NotRemembered;
            }
        }

        return result;
    }

    /// <summary>Goes from directory to directory as the server would. What precedes the last that it comes to is remembered.</summary>
    private int Walk(ulong run, ulong start, ChangeCounters counters, in FileCaller caller, out ulong node, out bool mustBeDirectory)
    {
        PathNames names = new(RelativePath);
        node = start;
        mustBeDirectory = false;
        if (start == 0)
        {
            _isWayWanted = true;
            return NotRemembered;
        }

        while (node != 0 && names.MoveNext())
        {
            ulong directory = node;
            if (!NameCache.TryGetDirectory(run, directory, counters, out bool isDirectory, out uint mode, out uint user, out uint group))
            {
                _isWayWanted = true;
                return NotRemembered;
            }

            _remembered++;
            if (!NameCache.TryGetName(run, directory, names.Current, counters, out node))
            {
                _isWayWanted = names.Current.Length <= CachedName.MaximumText;
                return NotRemembered;
            }

            if (!isDirectory || !caller.Allows(mode, user, group, isDirectory: true, FileCaller.Execute))
            {
                return NotRemembered;
            }

            mustBeDirectory = names.IsFollowed;
        }

        return node != 0 ? 0 : Error.ENOENT;
    }

    private int Describe(ulong run, ulong node, ChangeCounters counters, out FileStatus status, out ulong state)
    {
        if (NameCache.TryGetNode(run, node, counters, out status, out state))
        {
            return 0;
        }

        _isWayWanted = true;
        return NotRemembered;
    }
}
