#include "preview/http_server.h"

#include <microhttpd.h>
#include <sys/socket.h>

#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>

#include "base/diagnostics.h"
#include "base/lazy_library.h"
#include "preview/answers.h"
#include "preview/connections.h"
#include "preview/event_streams.h"

namespace codify {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 250ms;               // interval of the check for overdue connections
constexpr int kTicksToBeat = 60;            // 15 s
constexpr unsigned kSilence = 30;           // seconds after which a client that reads nothing of an answer is dropped
constexpr std::size_t kMemory = 48 * 1024;  // bytes per connection: limits the length of an address with its headers

/// The state of a request, from its first line to the end of its answer.
struct Exchange {
    std::string target;
    std::optional<Answer> answer;
    std::shared_ptr<EventStreams::Stream> stream;
};

struct Sending {
    std::shared_ptr<const std::string> text;
};

/// libmicrohttpd's functions, by their names without "MHD_".
struct MicrohttpdFunctions {
    MicrohttpdFunctions() {
        const LazyLibrary library("libmicrohttpd.so.12");
        library.find(add_response_header, "MHD_add_response_header");
        library.find(create_response_from_buffer, "MHD_create_response_from_buffer");
        library.find(create_response_from_buffer_with_free_callback_cls,
                     "MHD_create_response_from_buffer_with_free_callback_cls");
        library.find(create_response_from_callback, "MHD_create_response_from_callback");
        library.find(destroy_response, "MHD_destroy_response");
        library.find(get_connection_info, "MHD_get_connection_info");
        library.find(get_connection_values, "MHD_get_connection_values");
        library.find(queue_response, "MHD_queue_response");
        library.find(resume_connection, "MHD_resume_connection");
        library.find(start_daemon, "MHD_start_daemon");
        library.find(stop_daemon, "MHD_stop_daemon");
        library.find(suspend_connection, "MHD_suspend_connection");
    }

    decltype(&MHD_add_response_header) add_response_header = nullptr;
    decltype(&MHD_create_response_from_buffer) create_response_from_buffer = nullptr;
    decltype(&MHD_create_response_from_buffer_with_free_callback_cls)
        create_response_from_buffer_with_free_callback_cls = nullptr;
    decltype(&MHD_create_response_from_callback) create_response_from_callback = nullptr;
    decltype(&MHD_destroy_response) destroy_response = nullptr;
    decltype(&MHD_get_connection_info) get_connection_info = nullptr;
    decltype(&MHD_get_connection_values) get_connection_values = nullptr;
    decltype(&MHD_queue_response) queue_response = nullptr;
    decltype(&MHD_resume_connection) resume_connection = nullptr;
    decltype(&MHD_start_daemon) start_daemon = nullptr;
    decltype(&MHD_stop_daemon) stop_daemon = nullptr;
    decltype(&MHD_suspend_connection) suspend_connection = nullptr;
};

MHD_Result add_header(void* headers, MHD_ValueKind, const char* name, const char* value) {
    static_cast<std::vector<Header>*>(headers)->push_back({name, value ? value : ""});
    return MHD_YES;
}

}  // namespace

class HttpServer::Inside {
  public:
    Inside(OpenFile listening, ConnectionLimits limits, Answering answering)
        : answering_(std::move(answering)),
          connections_({.most = limits.kept}, [this](Connections::Id id) { drop(id); }) {
        const auto held = static_cast<unsigned>(limits.held);
        daemon_ = library_.start_daemon(
            MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &on_request, this,
            MHD_OPTION_LISTEN_SOCKET, static_cast<MHD_socket>(listening.get()), MHD_OPTION_CONNECTION_LIMIT, held,
            MHD_OPTION_CONNECTION_TIMEOUT, kSilence, MHD_OPTION_CONNECTION_MEMORY_LIMIT, kMemory,
            MHD_OPTION_URI_LOG_CALLBACK, &on_target, this, MHD_OPTION_NOTIFY_COMPLETED, &on_completed, this,
            MHD_OPTION_NOTIFY_CONNECTION, &on_connection, this, MHD_OPTION_END);
        if (daemon_ == nullptr) fail_on_disk("start", "the preview's server", errno);
        static_cast<void>(listening.release());  // now owned by the library
        keeper_ = std::thread([this] { keep_house(); });
    }

    ~Inside() {
        {
            const std::lock_guard lock(mutex_);
            over_ = true;
        }
        ended_.notify_all();
        keeper_.join();
        streams_.end_all();  // the library must not be stopped while connections are suspended
        library_.stop_daemon(daemon_);
    }

    EventStreams& streams() { return streams_; }

  private:
    static Inside& self(void* inside) { return *static_cast<Inside*>(inside); }

    static void* on_target(void*, const char* target, MHD_Connection*) {
        return new Exchange{target, std::nullopt, nullptr};
    }

    static void on_completed(void* inside, MHD_Connection* connection, void** exchange, MHD_RequestTerminationCode) {
        const std::unique_ptr<Exchange> done(static_cast<Exchange*>(std::exchange(*exchange, nullptr)));
        if (!done) return;
        if (done->stream) self(inside).forget_stream(self(inside).id_of(connection), done->stream);
        self(inside).connections_.answered(self(inside).id_of(connection), Connections::Clock::now());
    }

    static void on_connection(void* inside, MHD_Connection* connection, void** context,
                              MHD_ConnectionNotificationCode what) {
        auto& own = self(inside);
        if (what == MHD_CONNECTION_NOTIFY_STARTED) {
            const auto id = ++own.last_id_;
            *context = reinterpret_cast<void*>(id);
            const auto* const info = own.library_.get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
            {
                const std::lock_guard lock(own.mutex_);
                own.sockets_[id].socket = info->connect_fd;
            }
            own.connections_.opened(id, Connections::Clock::now());
        } else {
            const auto id = reinterpret_cast<Connections::Id>(*context);
            own.connections_.closed(id);
            const std::lock_guard lock(own.mutex_);
            own.sockets_.erase(id);  // before the library closes the socket, whose descriptor may then be reused
        }
    }

    [[nodiscard]] Connections::Id id_of(MHD_Connection* connection) const {
        const auto* const info = library_.get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
        return reinterpret_cast<Connections::Id>(info->socket_context);
    }

    static MHD_Result on_request(void* inside, MHD_Connection* connection, const char*, const char* method, const char*,
                                 const char*, std::size_t*, void** exchange) {
        auto& own = self(inside);
        auto& now = *static_cast<Exchange*>(*exchange);
        if (!now.answer) {
            own.connections_.asked(own.id_of(connection));
            Request request{method, now.target, {}};
            own.library_.get_connection_values(connection, MHD_HEADER_KIND, &add_header, &request.headers);
            now.answer = own.answer_to(request);
            // The library closes a connection after an answer that is queued at the first call, before any body is
            // read.
            if (!now.answer->close) return MHD_YES;
        }
        const auto& answer = *now.answer;
        auto* const response = answer.stream ? own.open_stream(connection, now) : own.response_with(answer);
        if (response == nullptr) return MHD_NO;
        for (const auto& header : answer.headers)
            own.library_.add_response_header(response, header.name.c_str(), header.value.c_str());
        if (answer.close) own.library_.add_response_header(response, "Connection", "close");
        const auto queued = own.library_.queue_response(connection, answer.status, response);
        own.library_.destroy_response(response);
        return queued;
    }

    /// Exceptions become an error answer, since none may pass through the library.
    Answer answer_to(const Request& request) const {
        try {
            return answering_(request);
        } catch (const std::exception& error) {
            return refusal(500, error.what());
        }
    }

    [[nodiscard]] MHD_Response* response_with(const Answer& answer) const {
        if (!answer.text) return library_.create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
        return library_.create_response_from_buffer_with_free_callback_cls(
            answer.size, const_cast<char*>(answer.text->data() + answer.begin),
            [](void* sending) { delete static_cast<Sending*>(sending); }, new Sending{answer.text});
    }

    MHD_Response* open_stream(MHD_Connection* connection, Exchange& exchange) {
        exchange.stream = streams_.open([this, connection] { library_.suspend_connection(connection); },
                                        [this, connection] { library_.resume_connection(connection); });
        const auto id = id_of(connection);
        {
            const std::lock_guard lock(mutex_);
            sockets_[id].stream = exchange.stream;
        }
        struct Source {
            EventStreams& streams;
            std::shared_ptr<EventStreams::Stream> stream;
        };
        const auto read = [](void* source, std::uint64_t, char* to, std::size_t most) -> ssize_t {
            auto& [streams, stream] = *static_cast<Source*>(source);
            const auto text = streams.next(*stream, most);
            if (!text) return MHD_CONTENT_READER_END_OF_STREAM;
            std::memcpy(to, text->data(), text->size());
            return static_cast<ssize_t>(text->size());
        };
        return library_.create_response_from_callback(MHD_SIZE_UNKNOWN, 4096, read,
                                                      new Source{streams_, exchange.stream},
                                                      [](void* source) { delete static_cast<Source*>(source); });
    }

    void forget_stream(Connections::Id id, const std::shared_ptr<EventStreams::Stream>& stream) {
        streams_.close(stream);
        const std::lock_guard lock(mutex_);
        if (const auto found = sockets_.find(id); found != sockets_.end()) found->second.stream.reset();
    }

    /// The library then reads the end of the stream and closes the connection.
    void drop(Connections::Id id) {
        const std::lock_guard lock(mutex_);
        const auto found = sockets_.find(id);
        if (found == sockets_.end()) return;
        ::shutdown(found->second.socket, SHUT_RDWR);
        if (found->second.stream) streams_.end(*found->second.stream);
    }

    void keep_house() {
        std::unique_lock lock(mutex_);
        for (int tick = 1; !ended_.wait_for(lock, kTick, [this] { return over_; }); ++tick) {
            lock.unlock();
            connections_.drop_late(Connections::Clock::now());
            if (tick % kTicksToBeat == 0) streams_.beat();
            lock.lock();
        }
    }

    struct Open {
        int socket = -1;
        std::shared_ptr<EventStreams::Stream> stream;
    };

    const MicrohttpdFunctions library_;
    Answering answering_;
    EventStreams streams_;
    // Lock order: that of the connections, this one, that of the streams, the library's own.
    std::mutex mutex_;
    std::unordered_map<Connections::Id, Open> sockets_;
    Connections::Id last_id_ = 0;
    Connections connections_;
    bool over_ = false;
    std::condition_variable ended_;
    std::thread keeper_;
    MHD_Daemon* daemon_ = nullptr;
};

HttpServer::HttpServer(OpenFile listening, ConnectionLimits limits, Answering answering)
    : inside_(std::make_unique<Inside>(std::move(listening), limits, std::move(answering))) {}

HttpServer::~HttpServer() = default;

void HttpServer::tell(std::string_view data) { inside_->streams().tell(data); }

}  // namespace codify
