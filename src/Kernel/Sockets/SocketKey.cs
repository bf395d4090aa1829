using System;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// What a bound socket is found by: its abstract name and the namespace that it is a name in, or the node of a file server that its path names
/// (the server's channel and the node's number there).
/// </summary>
public unsafe struct SocketKey
{
    private SocketAddress _name;
    private ulong _server;
    private ulong _node;

    public uint Hash { get; private set; }

    /// <summary>A name means something within the calling process's namespace alone: who has another one meets nobody.</summary>
    public static SocketKey OfName(in SocketAddress name)
    {
        SocketKey key = default;
        key._name = name;
        key._server = Process.Current.Namespace.Scope.Id;
        uint hash = 2166136261 ^ (uint)key._server;
        foreach (byte each in name.Name)
        {
            hash = (hash ^ each) * 16777619;
        }

        key.Hash = hash;
        return key;
    }

    public static SocketKey OfNode(ulong server, ulong node)
    {
        SocketKey key = default;
        key._server = server;
        key._node = node;
        key.Hash = (uint)((server * 0x9E3779B97F4A7C15) ^ (node * 0xC2B2AE3D27D4EB4F) >> 32);
        return key;
    }

    public readonly bool Equals(in SocketKey other) =>
        Hash == other.Hash && _server == other._server && _node == other._node && _name.Length == other._name.Length
        && _name.Name.SequenceEqual(other._name.Name);
}
