using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// What a <see cref="FileServer"/> says about a node it has opened: its number, its kind, and the capabilities of its data plane.
/// Made by one of its methods.
/// </summary>
public struct OpenedNode
{
    private FileKind _kind;
    private Handle _first;
    private Handle _second;
    private Rights _firstRights;
    private Rights _secondRights;
    private bool _movesFirst;
    private bool _movesSecond;
    private OpenReply _reply;
    private ulong _id;
    private ulong _device;
    private ulong _state;

    /// <summary>The cookie of the new connection.</summary>
    public ulong Node { get; private set; }

    internal readonly bool IsSet => _kind != 0;

    /// <summary>
    /// A file, its bytes in the memory object, which stays the server's; the opener gets a capability with the rights.
    /// </summary>
    public void SetRegular(ulong node, MemoryObject memory, Rights rights)
    {
        this = default;
        Node = node;
        _kind = FileKind.Regular;
        _first = memory.Handle;
        _firstRights = rights;
    }

    public void SetDirectory(ulong node)
    {
        this = default;
        Node = node;
        _kind = FileKind.Directory;
    }

    /// <summary>A FIFO, socket, device or (opened as a place only) symbolic link: the kernel knows what to do with it.</summary>
    public void SetSpecial(ulong node, FileKind kind, ulong device)
    {
        this = default;
        Node = node;
        _kind = kind;
        _device = device;
    }

    /// <summary>
    /// The number that the status of the node has (after one of the other methods), and whether it is new.
    /// </summary>
    public void Describe(ulong id, OpenReply further = OpenReply.None)
    {
        _id = id;
        _reply |= further;
    }

    /// <summary>
    /// A regular file may be opened again without a question, with what was given here, as long as the node's state
    /// (<see cref="ChangeCounters.OfNode"/>) is this: by who may according to its permissions.
    /// </summary>
    public void AllowReopening(ulong state)
    {
        _state = state;
    }

    /// <summary>
    /// Pipes as the opener sees them: it reads from <paramref name="input"/> and writes to <paramref name="output"/>; either may
    /// be <see cref="Pipe.None"/>. With <paramref name="move"/> the server's handles are closed once they are sent.
    /// </summary>
    public void SetTerminal(ulong node, Pipe input, Pipe output, bool move = false)
    {
        SetPipes(FileKind.Terminal, node, input, output, move);
    }

    /// <inheritdoc cref="SetTerminal"/>
    public void SetStream(ulong node, Pipe input, Pipe output, bool move = false)
    {
        SetPipes(FileKind.Stream, node, input, output, move);
    }

    internal readonly unsafe void Encode(ref ServiceCall call)
    {
        call.Words[1] = (ulong)_kind;
        call.Words[3] = (ulong)_reply;
        call.Words[4] = _id;
        call.Words[5] = _device;
        call.Words[6] = _state;
        if (_first.IsSome)
        {
            call.AddReplyHandle(_first, _firstRights, _movesFirst);
        }

        if (_second.IsSome)
        {
            call.AddReplyHandle(_second, _secondRights, _movesSecond);
        }
    }

    /// <summary>For an answer that is not sent.</summary>
    internal readonly void CloseMoved()
    {
        if (_movesFirst)
        {
            _first.Close();
        }

        if (_movesSecond)
        {
            _second.Close();
        }
    }

    private void SetPipes(FileKind kind, ulong node, Pipe input, Pipe output, bool move)
    {
        this = default;
        Node = node;
        _kind = kind;
        _first = input.Handle;
        _firstRights = Pipe.ReaderRights;
        _second = output.Handle;
        _secondRights = Pipe.WriterRights;
        _movesFirst = move && input.Handle.IsSome;
        _movesSecond = move && output.Handle.IsSome;
        _reply = (input.Handle.IsSome ? OpenReply.HasInput : OpenReply.None) | (output.Handle.IsSome ? OpenReply.HasOutput : OpenReply.None);
    }
}
