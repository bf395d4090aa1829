using ViperOS.Contracts;

namespace ViperOS.Blocks;

/// <summary>
/// Memory that a client and a block server share: a ring of requests and a ring of completions of as many entries each, of which every index has
/// one writer. A side that finds nothing says that it waits, and looks once more before it sleeps; the other side, having put something in,
/// looks whether it is waited for. Neither side trusts what the other can write: positions are taken from the memory once, checked, and
/// kept outside. docs/block-rings.md has the layout.
/// </summary>
public sealed unsafe class BlockRing
{
    public const uint MaximumEntries = 1024;

    private const int HeaderSize = 256;
    private const int SubmissionTail = 0;
    private const int CompletionHead = 4;
    private const int ClientWaits = 8;
    private const int SubmissionHead = 64;
    private const int CompletionTail = 68;
    private const int ServerWaits = 72;

    private readonly byte* _memory;
    private readonly BlockRequest* _requests;
    private readonly BlockCompletion* _completions;
    private readonly uint _entries;

    // The own side's positions: what is in the memory is a copy for the other.
    private uint _submission;
    private uint _completion;

    // What the other side has been shown of the one that this side writes.
    private uint _shown;

    /// <param name="memory">Of <see cref="SizeOf"/> bytes, zeroed when the ring is new.</param>
    /// <param name="entries">A power of two up to <see cref="MaximumEntries"/>.</param>
    public BlockRing(byte* memory, uint entries)
    {
        _memory = memory;
        _entries = entries;
        _requests = (BlockRequest*)(memory + HeaderSize);
        _completions = (BlockCompletion*)(memory + HeaderSize + (entries * sizeof(BlockRequest)));
    }

    public uint Entries => _entries;

    /// <summary>Bytes for so many entries.</summary>
    public static ulong SizeOf(uint entries) =>
        HeaderSize + ((ulong)entries * (ulong)(sizeof(BlockRequest) + sizeof(BlockCompletion)));

    /// <summary>The most entries for which there is room; 0 if there is for none.</summary>
    public static uint EntriesFor(ulong size)
    {
        uint entries = MaximumEntries;
        while (entries != 0 && SizeOf(entries) > size)
        {
            entries /= 2;
        }

        return entries;
    }

    // ---- the client's side ----

    /// <summary>
    /// Puts a request into the ring, where the server sees it after <see cref="Submit"/>. False if the ring is full, which who never has more
    /// than <see cref="Entries"/> requests under way does not see.
    /// </summary>
    public bool TryPut(in BlockRequest request)
    {
        if (_submission - Volatile.Read(ref Word(SubmissionHead)) >= _entries)
        {
            return false;
        }

        _requests[_submission & (_entries - 1)] = request;
        _submission++;
        return true;
    }

    /// <summary>Shows the server what was put since. True if something was, and it waits and is to be told.</summary>
    public bool Submit() => Show(SubmissionTail, _submission, ServerWaits);

    /// <summary>False if there is none, for now.</summary>
    public bool TryTakeCompletion(out BlockCompletion completion)
    {
        if (Volatile.Read(ref Word(CompletionTail)) == _completion)
        {
            completion = default;
            return false;
        }

        completion = _completions[_completion & (_entries - 1)];
        _completion++;
        Volatile.Write(ref Word(CompletionHead), _completion);
        return true;
    }

    /// <summary>Says that the client is about to wait. True if there is a completion after all: then it does not wait.</summary>
    public bool AwaitCompletion() => Await(ClientWaits, CompletionTail, _completion);

    // ---- the server's side ----

    /// <summary>Requests that wait. More than <see cref="Entries"/>: the client has broken the ring.</summary>
    public uint Waiting => Volatile.Read(ref Word(SubmissionTail)) - _submission;

    /// <summary>Takes a copy of the next request, which the client cannot change any more. Only if one is <see cref="Waiting"/>.</summary>
    public void Take(out BlockRequest request)
    {
        request = _requests[_submission & (_entries - 1)];
        _submission++;
    }

    /// <summary>Gives the places of what was taken back to the client.</summary>
    public void ReleaseTaken() => Volatile.Write(ref Word(SubmissionHead), _submission);

    /// <summary>Says that the server is about to wait. True if there is a request after all.</summary>
    public bool AwaitRequest() => Await(ServerWaits, SubmissionTail, _submission);

    /// <summary>
    /// Puts a completion into the ring, where the client sees it after <see cref="Complete"/>. False if the client has left no room.
    /// </summary>
    public bool TryPut(in BlockCompletion completion)
    {
        if (_completion - Volatile.Read(ref Word(CompletionHead)) >= _entries)
        {
            return false;
        }

        _completions[_completion & (_entries - 1)] = completion;
        _completion++;
        return true;
    }

    /// <summary>Shows the client what was put since. True if something was, and it waits and is to be told.</summary>
    public bool Complete() => Show(CompletionTail, _completion, ClientWaits);

    private bool Show(int index, uint value, int otherWaits)
    {
        if (value == _shown)
        {
            return false;
        }

        _shown = value;
        Volatile.Write(ref Word(index), value);
        Interlocked.MemoryBarrier();
        return Volatile.Read(ref Word(otherWaits)) != 0 && Interlocked.Exchange(ref Word(otherWaits), 0) != 0;
    }

    private bool Await(int waits, int index, uint seen)
    {
        Volatile.Write(ref Word(waits), 1);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref Word(index)) == seen)
        {
            return false;
        }

        Volatile.Write(ref Word(waits), 0);
        return true;
    }

    private ref uint Word(int offset) => ref *(uint*)(_memory + offset);
}
