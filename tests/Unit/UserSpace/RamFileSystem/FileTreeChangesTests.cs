using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.RamFileSystem;

namespace ViperOS.Tests.UserSpace.RamFileSystem;

/// <summary>A tree says by its counters when what was seen of it is not so any more: whatever still has its old state is as it was.</summary>
public sealed unsafe class FileTreeChangesTests
{
    private static readonly string[] s_paths = ["a", "b", "d", "d/a", "d/b", "d/e", "d/e/a", "e", "e/a"];

    private readonly uint[] _memory = GC.AllocateArray<uint>(ChangeCounters.Size / sizeof(uint), pinned: true);

    [Fact]
    public void What_keeps_its_state_is_as_it_was()
    {
        Gen<(int, int, int)[]> steps = Gen.Choose(0, 5).SelectMany(
            kind => Gen.Choose(0, s_paths.Length - 1).SelectMany(first => Gen.Choose(0, s_paths.Length - 1).Select(second => (kind, first, second))))
            .ArrayOf(200);
        int kept = 0;
        int changed = 0;
        Prop.ForAll(steps.ToArbitrary(), run =>
        {
            FileTree tree = new();
            fixed (uint* memory = _memory)
            {
                tree.Changes = new ChangeCounters(memory);
            }

            Node root = tree.AddRoot(0x1FF, 0);
            Snapshot before = Snapshot.Take(tree, root);
            long time = 1;
            foreach ((int kind, int first, int second) in run)
            {
                Apply(tree, root, kind, s_paths[first], s_paths[second], time++);
                Snapshot after = Snapshot.Take(tree, root);
                foreach (((ulong directory, string name), (ulong state, ulong node)) in before.Names)
                {
                    if (tree.Changes.IsUnchanged(directory, ChangeCounters.HashName(Encoding.UTF8.GetBytes(name)), state))
                    {
                        kept++;
                        Assert.Equal(node, after.Names.TryGetValue((directory, name), out (ulong, ulong Node) now) ? now.Node : 0);
                    }
                    else
                    {
                        changed++;
                    }
                }

                foreach ((ulong id, (ulong state, (uint, long, long) status)) in before.Nodes)
                {
                    // One that has no way to it any more cannot be seen; its state says so all the same.
                    if (tree.Changes.OfNode(id) == state)
                    {
                        kept++;
                        Assert.Equal(status, after.Nodes[id].Status);
                    }
                }

                before = after;
            }
        }).QuickCheckThrowOnFailure();
        Assert.True(kept > 1000 && changed > 1000, $"{kept} kept, {changed} changed");
    }

    private static void Apply(FileTree tree, Node root, int kind, string first, string second, long time)
    {
        ReadOnlySpan<byte> from = Encoding.UTF8.GetBytes(first);
        ReadOnlySpan<byte> to = Encoding.UTF8.GetBytes(second);
        if (tree.Walk(root, from, default, false, out PathWalk source) != ErrorNumber.None
            || tree.Walk(root, to, default, false, out PathWalk target) != ErrorNumber.None)
        {
            return;
        }

        Node? released = null;
        switch (kind)
        {
            case 0:
                tree.Create(source, FileKind.Regular, 0x1A4, default, time, out _);
                break;
            case 1:
                tree.Create(source, FileKind.Directory, 0x1ED, default, time, out _);
                break;
            case 2:
                tree.Remove(source, source.Node is { IsDirectory: true }, default, time, out released);
                break;
            case 3:
                tree.Rename(source, target, mayReplace: true, default, time, out released);
                break;
            case 4:
                tree.Exchange(source, target, default, time);
                break;
            default:
                if (source.Node is { } node)
                {
                    tree.Link(node, target, default, time);
                }

                break;
        }

        if (released is not null)
        {
            tree.Recycle(released);
        }
    }

    /// <summary>All that can be seen of a tree, with its states: what each directory has under each name that occurs, and what each node is like.</summary>
    private sealed class Snapshot
    {
        public Dictionary<(ulong Directory, string Name), (ulong State, ulong Node)> Names { get; } = [];

        public Dictionary<ulong, (ulong State, (uint, long, long) Status)> Nodes { get; } = [];

        public static Snapshot Take(FileTree tree, Node root)
        {
            Snapshot snapshot = new();
            snapshot.Add(tree, root);
            return snapshot;
        }

        private void Add(FileTree tree, Node node)
        {
            Nodes[node.Id] = (tree.Changes.OfNode(node.Id), (node.LinkCount, node.ModifiedTime, node.ChangeTime));
            if (!node.IsDirectory)
            {
                return;
            }

            foreach (string name in new[] { "a", "b", "d", "e" })
            {
                byte[] bytes = Encoding.UTF8.GetBytes(name);
                Node? found = tree.Find(node, bytes);
                Names[(node.Id, name)] = (tree.Changes.OfName(node.Id, ChangeCounters.HashName(bytes)), found?.Id ?? 0);
                if (found is not null)
                {
                    Add(tree, found);
                }
            }
        }
    }
}
