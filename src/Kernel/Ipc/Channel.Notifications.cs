using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Objects whose signals become messages here. Registering and removing is serialised by a mutex; a registration's memory is made when it is
/// asked for, so that a notification needs none.
/// </summary>
public sealed unsafe partial class Channel
{
    /// <summary>Registrations that one channel can have.</summary>
    public const int MaximumObservers = 16 * 1024;

    private Mutex _registration;
    private NotificationObserver? _firstObserver;
    private int _observerCount;
    private bool _hasOrphans;

    /// <summary>
    /// ObjectNotify. 0, EPIPE if the channel is closed, EAGAIN for too many, ENOMEM, ENOENT for the removal of what is not there.
    /// </summary>
    public int SetNotification(KernelObject target, ulong token, Signals signals)
    {
        _registration.Acquire();
        FreeOrphans();
        NotificationObserver? observer = Find(target.Id, token);
        int result = 0;
        if (observer is not null)
        {
            if (signals == Signals.None)
            {
                Drop(observer);
            }
            else
            {
                observer.Modify(signals);
            }
        }
        else if (signals == Signals.None)
        {
            result = Error.ENOENT;
        }
        else if (IsClosed)
        {
            result = Error.EPIPE;
        }
        else if (_observerCount >= MaximumObservers)
        {
            result = Error.EAGAIN;
        }
        else
        {
            observer = CreateObserver(target.Id, token);
            result = observer is null ? Error.ENOMEM : 0;
            observer?.Attach(target, signals);
        }

        _registration.Release();
        return result;
    }

    /// <summary>From the observer, with the observed object's lock held: the signals have become set.</summary>
    internal void Notify(NotificationObserver observer, Signals signals)
    {
        ulong state = Lock.Acquire();
        bool tell = false;
        if (!_isClosed)
        {
            observer.Collected |= signals;
            if (!observer.Message.IsQueued)
            {
                tell = Post(observer.Message, ref _notifications);
            }
        }

        Lock.Release(state);
        if (tell)
        {
            DeferNotify();
        }
    }

    /// <summary>From the observer, with the object's lock held: the object is gone. What is queued stays.</summary>
    internal void Orphan(NotificationObserver observer)
    {
        ulong state = Lock.Acquire();
        observer.IsOrphan = true;
        _hasOrphans = true;
        Lock.Release(state);
    }

    private NotificationObserver? Find(ulong objectId, ulong token)
    {
        for (NotificationObserver? observer = _firstObserver; observer is not null; observer = observer.NextOfChannel)
        {
            if (observer.ObjectId == objectId && observer.Message.Token == token)
            {
                return observer;
            }
        }

        return null;
    }

    private NotificationObserver? CreateObserver(ulong objectId, ulong token)
    {
        NotificationObserver? observer = Slab<NotificationObserver>.Allocate();
        QueuedMessage? message = Slab<QueuedMessage>.Allocate();
        if (observer is null || message is null)
        {
            if (observer is not null)
            {
                Slab<NotificationObserver>.Free(observer);
            }

            if (message is not null)
            {
                Slab<QueuedMessage>.Free(message);
            }

            return null;
        }

        message.Initialize();
        message.Kind = MessageKind.Notification;
        message.Token = token;
        message.Observer = observer;
        observer.Channel = this;
        observer.Message = message;
        observer.ObjectId = objectId;
        observer.PreviousOfChannel = null;
        observer.NextOfChannel = _firstObserver;
        if (_firstObserver is not null)
        {
            _firstObserver.PreviousOfChannel = observer;
        }

        _firstObserver = observer;
        _observerCount++;
        return observer;
    }

    /// <summary>With the registration mutex held.</summary>
    private void Drop(NotificationObserver observer)
    {
        observer.Detach();
        ulong state = Lock.Acquire();
        if (observer.Message.IsQueued)
        {
            _notifications.Remove(observer.Message);
        }

        Lock.Release(state);
        if (observer.PreviousOfChannel is null)
        {
            _firstObserver = observer.NextOfChannel;
        }
        else
        {
            observer.PreviousOfChannel.NextOfChannel = observer.NextOfChannel;
        }

        if (observer.NextOfChannel is not null)
        {
            observer.NextOfChannel.PreviousOfChannel = observer.PreviousOfChannel;
        }

        _observerCount--;
        Slab<QueuedMessage>.Free(observer.Message);
        Slab<NotificationObserver>.Free(observer);
    }

    /// <summary>Frees registrations whose objects are gone and whose last notification has been received.</summary>
    private void FreeOrphans()
    {
        ulong state = Lock.Acquire();
        bool any = _hasOrphans;
        _hasOrphans = false;
        Lock.Release(state);
        if (!any)
        {
            return;
        }

        NotificationObserver? observer = _firstObserver;
        while (observer is not null)
        {
            NotificationObserver? next = observer.NextOfChannel;
            if (observer.IsOrphan)
            {
                // Attached: the object's end has not quite let go of it yet.
                if (observer.IsAttached || observer.Message.IsQueued)
                {
                    _hasOrphans = true;
                }
                else
                {
                    Drop(observer);
                }
            }

            observer = next;
        }
    }

    /// <summary>The channel is closed.</summary>
    private void DropObservers()
    {
        _registration.Acquire();
        while (_firstObserver is NotificationObserver observer)
        {
            Drop(observer);
        }

        _registration.Release();
    }
}
