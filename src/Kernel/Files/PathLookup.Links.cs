using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>Asks the server that the path leads to, and follows the symbolic links that it reports.</summary>
public unsafe ref partial struct PathLookup
{
    /// <summary>Links that one path may lead through, as in Linux; ELOOP beyond.</summary>
    public const int MaximumLinks = 40;

    /// <summary>The path ended in a link to a handle of the caller: <see cref="LinkedHandle"/>.</summary>
    public const int LeadsToHandle = 2;

    /// <summary>
    /// Makes the request with what is left of the path, as often as links demand. <paramref name="prefix"/> is data in front of the path. 0,
    /// <see cref="LeadsToHandle"/>, or an error; the reply's data and capabilities are the caller's (<see cref="FileServer.Discard"/>).
    /// </summary>
    public int Call(FileOperation operation, ulong word1, ulong word2, ReadOnlySpan<byte> prefix, out KernelMessage reply)
    {
        while (true)
        {
            KernelMessage.Clear(out reply);
            reply.Words[1] = word1;
            reply.Words[2] = word2;
            reply.TakesData = true;
            reply.WayWanted = operation is FileOperation.Stat or FileOperation.Open ? WayWanted(operation == FileOperation.Open ? (OpenFlags)word1 : 0) : 0;
            reply.Start = Directory;
            int error = prefix.IsEmpty ? Send(ref reply, operation) : Send(ref reply, operation, prefix);
            if (error != FileServer.MetLink)
            {
                return error;
            }

            error = Follow(ref reply, prefix.Length);
            if (error != 0)
            {
                return error;
            }
        }
    }

    /// <summary>As above, for an answer that is only success or failure.</summary>
    public int CallSimple(FileOperation operation, ulong word1, ulong word2, ReadOnlySpan<byte> prefix = default)
    {
        int error = Call(operation, word1, word2, prefix, out KernelMessage reply);
        FileServer.Discard(ref reply);
        return error;
    }

    /// <summary>
    /// Goes on where the reported link leads, and discards the report. The reported places count from <paramref name="offset"/> in the
    /// message's data. 0 if there is a directory to ask again, <see cref="LeadsToHandle"/>, or an error.
    /// </summary>
    public int Follow(ref KernelMessage reply, int offset)
    {
        ulong start = reply.Words[1] - (ulong)offset;
        ulong end = reply.Words[2] - (ulong)offset;
        ulong length = (ulong)RelativePath.Length;
        bool isHandle = reply.Words[3] == (ulong)LinkKind.Handle;
        int error = start >= end || end > length || reply.ReceivedLength > FileReply.MaximumTarget ? Error.EIO
            : RefusesLinks || ++_links > MaximumLinks ? Error.ELOOP
            : reply.ReceivedLength == 0 && !isHandle ? Error.ENOENT
            : 0;
        if (error == 0)
        {
            ReadOnlySpan<byte> target = isHandle ? default : new ReadOnlySpan<byte>(reply.TakenData, reply.ReceivedLength);
            error = Substitute((int)start, (int)end, target);
        }

        if (error == 0)
        {
            error = isHandle ? FollowToHandle((int)reply.Words[4]) : Continue();
        }

        FileServer.Discard(ref reply);
        return error;
    }

    /// <summary>See <see cref="KernelMessage.WayWanted"/>.</summary>
    private readonly int WayWanted(OpenFlags flags)
    {
        if (_isWayWanted)
        {
            return _remembered + 1;
        }

        // What is made is likely to be asked for next, also where nobody has looked first: the directories have been asked for before.
        return (flags & OpenFlags.Create) != 0 ? new PathNames(RelativePath).Count() + 1 : 0;
    }

    private int Send(ref KernelMessage message, FileOperation operation)
    {
        ReadOnlySpan<byte> path = RelativePath;
        fixed (byte* bytes = path)
        {
            message.SendData = bytes;
            message.SendLength = path.Length;
            return FileServer.Call(Directory!.Node, ref message, operation);
        }
    }

    private int Send(ref KernelMessage message, FileOperation operation, ReadOnlySpan<byte> prefix)
    {
        ReadOnlySpan<byte> path = RelativePath;
        int length = prefix.Length + path.Length;
        byte* both = (byte*)KernelHeap.Allocate((nuint)length);
        if (both is null)
        {
            return Error.ENOMEM;
        }

        prefix.CopyTo(new Span<byte>(both, length));
        path.CopyTo(new Span<byte>(both + prefix.Length, path.Length));
        message.SendData = both;
        message.SendLength = length;
        int error = FileServer.Call(Directory!.Node, ref message, operation);
        KernelHeap.Free(both);
        return error;
    }

    /// <summary>The directory that the full form names exists and is no link, or the walk has gone on through a link. An error otherwise.</summary>
    private int VerifyDirectory()
    {
        int known = _length;
        int result = Recall(follows: true, 0, out _, out _, out _, out _);
        if (result != NotRemembered)
        {
            _known = result == 0 ? known : _known;
            return result;
        }

        KernelMessage reply = default;
        reply.TakesData = true;
        reply.WayWanted = WayWanted(0);
        reply.Start = Directory;
        int error = Send(ref reply, FileOperation.Stat);
        if (error == FileServer.MetLink)
        {
            // Not Follow: the walk of which this is a part goes on with the rest that the link gives.
            ulong start = reply.Words[1];
            ulong end = reply.Words[2];
            error = start >= end || end > (ulong)RelativePath.Length || reply.ReceivedLength > FileReply.MaximumTarget ? Error.EIO
                : RefusesLinks || ++_links > MaximumLinks ? Error.ELOOP
                : reply.Words[3] != (ulong)LinkKind.Path ? Error.EACCES
                : reply.ReceivedLength == 0 ? Error.ENOENT
                : Substitute((int)start, (int)end, new ReadOnlySpan<byte>(reply.TakenData, reply.ReceivedLength));
        }
        else if (error == 0)
        {
            _known = known;
        }

        FileServer.Discard(ref reply);
        return error;
    }

    /// <summary>
    /// Puts a link's target in front of what follows the link, and takes the full form back to the directory that holds the link.
    /// </summary>
    private int Substitute(int start, int end, ReadOnlySpan<byte> target)
    {
        ReadOnlySpan<byte> tail = RelativePath.Slice(end);
        ReadOnlySpan<byte> rest = new(_buffer + _restStart, _restLength);
        int length = target.Length + tail.Length + 1 + rest.Length;
        if (length > Size)
        {
            return Error.ENAMETOOLONG;
        }

        byte* old = _buffer;
        if (!Allocate())
        {
            _buffer = old;
            return Error.ENOMEM;
        }

        Span<byte> text = new(_buffer, Size);
        target.CopyTo(text);
        tail.CopyTo(text.Slice(target.Length));
        length = target.Length + tail.Length;
        if (rest.Length != 0)
        {
            text[length++] = (byte)'/';
            rest.CopyTo(text.Slice(length));
            length += rest.Length;
        }

        int root = PathResolver.RootLength(target);
        if (root != 0 && target[0] != (byte)':')
        {
            target.Slice(0, root).CopyTo(Full);
            _length = root;
            _rootLength = root;
            _hasLeftStart = true;
        }
        else
        {
            int place = _relativeStart + start;
            _length = root != 0 ? _rootLength : place > _rootLength && old[Size + place - 1] == (byte)'/' ? place - 1 : place;
            _hasLeftStart |= _length < _startLength;
            new ReadOnlySpan<byte>(old + Size, _length).CopyTo(Full);
        }

        PathBuffers.Free(old);
        _restStart = root;
        _restLength = length - root;
        _known = _length;
        return 0;
    }

    /// <summary>The link stands for a handle: of a directory if the path goes on below it.</summary>
    private int FollowToHandle(int handle)
    {
        LinkedHandle = handle;
        bool isEnd = true;
        for (int i = 0; i < _restLength; i++)
        {
            isEnd &= _buffer[_restStart + i] == (byte)'/';
        }

        if (isEnd)
        {
            return LeadsToHandle;
        }

        _start?.Release();
        _start = null;
        _startLength = 0;
        _hasLeftStart = false;
        int error = BeginAt(handle);
        return error < 0 ? error : Continue();
    }
}
