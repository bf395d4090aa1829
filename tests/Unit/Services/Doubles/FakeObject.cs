using ViperOS.Contracts;

namespace ViperOS;

/// <summary>A kernel object of the double: a type, signals, who is to hear of them. Guarded by the double's one lock.</summary>
internal class FakeObject(KernelObjectType type)
{
    internal KernelObjectType Type { get; } = type;

    internal Signals Signals { get; set; }

    internal int Capabilities { get; set; }

    internal List<(FakeChannel Channel, ulong Token, Signals Mask)> Observers { get; } = [];
}

/// <summary>The sending end.</summary>
internal sealed class FakeConnection(FakeChannel channel, ulong token) : FakeObject(KernelObjectType.Connection)
{
    internal FakeChannel Channel { get; } = channel;

    internal ulong Token { get; } = token;
}

/// <summary>The receiving end, with messages that wait and calls that wait for their reply.</summary>
internal sealed class FakeChannel() : FakeObject(KernelObjectType.Channel)
{
    internal Queue<FakeMessage> Queue { get; } = new();

    internal Dictionary<ulong, FakeMessage> Calls { get; } = [];

    /// <summary>The token of a connection that closes with the next message.</summary>
    internal ulong ClosesWithNext { get; set; }

    internal bool IsClosed { get; set; }

    internal bool ForgetsNextCaller { get; set; }
}

/// <summary>A message under way, and for a call its reply.</summary>
internal sealed class FakeMessage
{
    internal MessageKind Kind { get; init; }

    internal ulong Token { get; init; }

    internal ulong[] Words { get; set; } = new ulong[Message.WordCount];

    internal byte[] Data { get; set; } = [];

    internal List<(FakeObject Object, Rights Rights)> Handles { get; set; } = [];

    internal FakeMessage? Reply { get; set; }

    internal bool IsBroken { get; set; }

    internal bool IsForgotten { get; set; }
}
