using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// A collection with 64 MiB of live small objects: a binary tree of two million nodes of 32 bytes. Either the whole pause, or what of it falls
/// to each object.
/// </summary>
internal sealed class Collection(string name, bool perObject) : Benchmark(name)
{
    private const int Depth = 20;
    private const int Objects = (2 << Depth) - 1;

    private static Node? s_tree;

    public override bool Run(out long nanoseconds, out string reason)
    {
        s_tree = MakeTree(Depth);
        ulong start = Clock.Monotonic;
        GC.Collect();
        ulong end = Clock.Monotonic;
        s_tree = null;
        GC.Collect();
        return Done(start, end, perObject ? Objects : 1, out nanoseconds, out reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Node MakeTree(int depth) => depth == 0
        ? new Node()
        : new Node { Left = MakeTree(depth - 1), Right = MakeTree(depth - 1) };

    private sealed class Node
    {
        public Node? Left;
        public Node? Right;
    }
}
