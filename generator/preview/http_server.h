// The preview's web server: reads requests, sends answers, and keeps slow or silent clients from blocking others. The
// only file that depends on libmicrohttpd.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/open_file.h"
#include "preview/open_files.h"
#include "preview/request.h"

namespace codify {

class HttpServer {
  public:
    /// Called on the server's own thread, for one request at a time.
    using Answering = std::function<Answer(const Request&)>;

    /// Accepts connections on `listening` until destroyed. A Failure when the system has no thread or memory left.
    HttpServer(OpenFile listening, ConnectionLimits limits, Answering answering);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Sends `data` as an event to every open event stream; streams opened later are sent the last event.
    void tell(std::string_view data);

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace codify
