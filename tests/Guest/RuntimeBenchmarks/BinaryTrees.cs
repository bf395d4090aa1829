namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Many short-lived binary trees beside a long-lived one: allocation and collection.</summary>
internal sealed class BinaryTrees() : Benchmark("runtime_trees", 2_461_820_515_717_948_535)
{
    private const int MinimumDepth = 4;
    private const int MaximumDepth = 14;

    /// <summary>Logarithm of how many trees of the greatest depth are made.</summary>
    private const int DeepTrees = 3;

    public override long Compute()
    {
        Node kept = Make(MaximumDepth);
        long sum = 0;
        for (int depth = MinimumDepth; depth <= MaximumDepth; depth += 2)
        {
            int count = 1 << (MaximumDepth - depth + DeepTrees);
            long nodes = 0;
            for (int i = 0; i < count; i++)
            {
                nodes += Make(depth).Count();
            }

            sum = Mix(sum, nodes);
        }

        return Mix(sum, kept.Count());
    }

    private static Node Make(int depth) => depth == 0 ? new Node(null, null) : new Node(Make(depth - 1), Make(depth - 1));

    private sealed class Node(Node? left, Node? right)
    {
        public int Count() => left is null ? 1 : 1 + left.Count() + right!.Count();
    }
}
