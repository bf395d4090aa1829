using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Objects;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Objects;

/// <summary>Random sequences of derive, send, receive, move, close and revoke on several tables, against a model that is a plain tree.</summary>
public sealed class DerivationTreeTests
{
    private const int TableCount = 3;

    [Fact]
    public void Rights_only_shrink_and_revoking_kills_exactly_the_subtree()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(250));
    }

    private static void Run(int[] operations)
    {
        HostMachine.Reset();
        HandleTable[] tables = [.. Enumerable.Range(0, TableCount).Select(_ => HandleTable.Create(null)!)];
        TestObject[] objects = [TestObject.Create(), TestObject.Create()];
        List<Node> nodes = [];
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            int kind = value % 8;
            value /= 8;
            Node? node = nodes.Count == 0 ? null : nodes[value % nodes.Count];
            Rights rights = (Rights)(value / 64 % 1024) | Rights.Duplicate | Rights.Transfer;
            int table = value / 7 % TableCount;
            switch (kind)
            {
                case 0:
                    TestObject target = objects[value % objects.Length];
                    nodes.Add(new Node(target, Rights.All, null) { Table = table, Handle = tables[table].Insert(target, Rights.All) });
                    Assert.True(nodes[^1].Handle >= 0);
                    break;

                case 1 or 2 when node is { Table: >= 0 }:
                    int handle = tables[node.Table].Duplicate(node.Handle, rights);
                    if (node.IsDead)
                    {
                        Assert.Equal(Error.EBADF, handle);
                    }
                    else if ((rights & ~node.Rights) != 0)
                    {
                        Assert.Equal(Error.EACCES, handle);
                    }
                    else
                    {
                        nodes.Add(new Node(node.Target, rights, node) { Table = node.Table, Handle = handle });
                    }

                    break;

                case 3 when node is { Table: >= 0 }:
                    bool move = value / 3 % 2 == 0;
                    int result = tables[node.Table].Export(node.Handle, rights & node.Rights, move, out Capability? capability);
                    Assert.Equal(node.IsDead ? Error.EBADF : 0, result);
                    if (result == 0 && move)
                    {
                        node.Rights &= rights;
                        node.Table = -1;
                        node.Capability = capability;
                    }
                    else if (result == 0)
                    {
                        nodes.Add(new Node(node.Target, rights & node.Rights, node) { Table = -1, Capability = capability });
                    }

                    break;

                case 4 when node is { Table: < 0 }:
                    int imported = tables[table].Import(node.Capability!);
                    if (node.IsDead)
                    {
                        Assert.Equal(Error.EBADF, imported);
                    }
                    else
                    {
                        node.Table = table;
                        node.Handle = imported;
                        node.Capability = null;
                    }

                    break;

                case 5 when node is not null:
                    if (node.Table < 0)
                    {
                        node.Capability!.Discard();
                    }
                    else
                    {
                        Assert.Equal(0, tables[node.Table].Remove(node.Handle));
                    }

                    foreach (Node child in nodes.Where(other => other.Parent == node))
                    {
                        child.Parent = node.Parent;
                    }

                    nodes.Remove(node);
                    break;

                case 6 when node is { Table: >= 0 }:
                    Assert.Equal(node.IsDead ? Error.EBADF : 0, tables[node.Table].Revoke(node.Handle));
                    if (!node.IsDead)
                    {
                        foreach (Node below in nodes.Where(other => other.IsBelow(node)).ToList())
                        {
                            below.IsDead = true;
                            below.Parent = null;
                        }
                    }

                    break;
            }

            Check(tables, objects, nodes);
        }

        foreach (Node node in nodes.Where(node => node.Table < 0))
        {
            node.Capability!.Discard();
        }

        foreach (HandleTable table in tables)
        {
            table.Destroy();
        }

        Assert.All(objects, target => Assert.Equal((1, 0), (target.ReferenceCount, target.CapabilityCount)));
    }

    private static void Check(HandleTable[] tables, TestObject[] objects, List<Node> nodes)
    {
        foreach (Node node in nodes)
        {
            KernelObject? found;
            Rights rights;
            if (node.Table < 0)
            {
                found = node.Capability!.AcquireObject(out rights);
            }
            else
            {
                int result = tables[node.Table].Lookup(node.Handle, Rights.None, out found, out rights);
                Assert.Equal(node.IsDead ? Error.EBADF : 0, result);
            }

            Assert.Same(node.IsDead ? null : node.Target, found);
            if (found is not null)
            {
                Assert.Equal(node.Rights, rights);
                found.Release();
            }
        }

        foreach (TestObject target in objects)
        {
            int live = nodes.Count(node => node.Target == target && !node.IsDead);
            Assert.Equal(live, target.CapabilityCount);
            Assert.Equal(live + 1, target.ReferenceCount);
        }

        for (int i = 0; i < tables.Length; i++)
        {
            Assert.Equal(nodes.Count(node => node.Table == i), tables[i].Count);
        }
    }

    private sealed class Node(TestObject target, Rights rights, Node? parent)
    {
        public TestObject Target { get; } = target;

        public Rights Rights { get; set; } = rights;

        public Node? Parent { get; set; } = parent;

        public int Table { get; set; }

        public int Handle { get; set; }

        public Capability? Capability { get; set; }

        public bool IsDead { get; set; }

        public bool IsBelow(Node other)
        {
            for (Node? node = Parent; node is not null; node = node.Parent)
            {
                if (node == other)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
