using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// Something a server offers behind a token: a session, a device, the service itself. The generated dispatchers and <see
/// cref="FileServer"/> derive from it. Used by one <see cref="ServiceLoop"/> and so by one thread; it needs no lock.
/// </summary>
public abstract unsafe class ServiceObject
{
    private ServiceCall* _call;

    /// <summary>While a message is dispatched: what the server registered its token with.</summary>
    protected ulong Cookie => _call == null ? 0 : _call->Cookie;

    /// <summary>Dispatches one call or send. Public for tests; servers run a <see cref="ServiceLoop"/>.</summary>
    public void Dispatch(ref ServiceCall call)
    {
        fixed (ServiceCall* pointer = &call)
        {
            ServiceCall* outer = _call;
            _call = pointer;
            OnMessage(ref call);
            _call = outer;
        }
    }

    /// <summary>A signal that <see cref="ServiceLoop.Watch"/> asked for. Several of the same kind may have become one.</summary>
    public virtual void OnNotification(ulong cookie, Signals signals)
    {
    }

    /// <summary>The last capability of a connection is gone. The loop has forgotten the token already.</summary>
    public virtual void OnClosed(ulong cookie)
    {
    }

    /// <summary>Reads the message and writes the reply into it, unless <see cref="Defer"/> was called.</summary>
    protected abstract void OnMessage(ref ServiceCall call);

    /// <summary>
    /// Inside a service method: the caller is answered later, through the result, and what the method returns is ignored. None if
    /// the message expects no reply.
    /// </summary>
    protected PendingReply Defer()
    {
        return _call == null ? default : _call->Defer();
    }
}
