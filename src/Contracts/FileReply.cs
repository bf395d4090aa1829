namespace ViperOS.Contracts;

/// <summary>Values of word 0 of a file server's reply that are neither success nor an error.</summary>
public static class FileReply
{
    /// <summary>
    /// The path meets a symbolic link that is to be followed. Word 1: where its name begins in the message's data; word 2: where what follows
    /// it begins; word 3: <see cref="LinkKind"/>, word 4 its number; data: the target. The kernel goes on with it, wherever it leads.
    /// </summary>
    public const ulong SymbolicLink = 1;

    /// <summary>Bytes of a link's target, at most.</summary>
    public const int MaximumTarget = 4095;
}
