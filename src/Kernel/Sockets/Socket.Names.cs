using ViperOS.Contracts;

namespace ViperOS.Kernel.Sockets;

/// <summary>Names: bind, and what getsockname and getpeername say.</summary>
public sealed unsafe partial class Socket
{
    /// <summary>A copy.</summary>
    public SocketAddress Name
    {
        get
        {
            ulong state = _lock.Acquire();
            SocketAddress name = _name;
            _lock.Release(state);
            return name;
        }
    }

    public PeerCredentials PeerCredentials => _peerCredentials;

    /// <summary>bind(2): the key is what the name stands for. EINVAL if it has a name already, EADDRINUSE.</summary>
    public int Bind(in SocketAddress name, in SocketKey key)
    {
        ulong state = _lock.Acquire();
        int error = _name.Length != 0 || _state == SocketState.Closed ? Error.EINVAL : SocketNames.Add(this, key);
        if (error == 0)
        {
            _name = name;
        }

        _lock.Release(state);
        return error;
    }

    /// <summary>ENOTCONN.</summary>
    public int GetPeerName(out SocketAddress name)
    {
        ulong state = _lock.Acquire();
        name = _peerName;
        bool isConnected = _state == SocketState.Connected;
        _lock.Release(state);
        return isConnected ? 0 : Error.ENOTCONN;
    }

    /// <summary>unix(7), autobind: an abstract name of five hexadecimal digits that nobody has.</summary>
    public int BindAutomatically()
    {
        for (int attempt = 0; attempt < 0x1000; attempt++)
        {
            SocketAddress name = default;
            uint number = SocketNames.NextAutomatic();
            *(ushort*)name.Bytes = SocketAddress.LocalFamily;
            for (int i = 0; i < 5; i++)
            {
                uint digit = (number >> (16 - (4 * i))) & 15;
                name.Bytes[SocketAddress.FamilySize + 1 + i] = (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            }

            name.Length = SocketAddress.FamilySize + 6;
            int error = Bind(name, SocketKey.OfName(name));
            if (error != Error.EADDRINUSE)
            {
                return error;
            }
        }

        return Error.EADDRINUSE;
    }
}
